/** A stretch of the sentence, or the id of the gap that stands there. */
type Piece = { readonly text: string } | { readonly gap: string };

/** A sentence with `{{gap id}}` taken apart, in order. */
export function piecesOf(sentence: string): readonly Piece[] {
	return sentence
		.split(/(\{\{[^{}]+\}\})/u)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const id = /^\{\{\s*(.+?)\s*\}\}$/u.exec(piece)?.[1];
			return id === undefined ? { text: piece } : { gap: id };
		});
}
