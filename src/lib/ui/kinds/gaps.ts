/** A stretch of the sentence, or the id of the gap that stands there with the punctuation that no line may begin with. */
type Piece = { readonly text: string } | { readonly gap: string; readonly stop: string };

/** A sentence with `{{gap id}}` taken apart, in order. */
export function piecesOf(sentence: string): readonly Piece[] {
	return sentence
		.split(/(\{\{[^{}]+\}\}(?:[\u00a0\u202f]?[\p{Pe}\p{Pf}\p{Po}])*)/u)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const [, gap, stop] = /^\{\{\s*(.+?)\s*\}\}(.*)$/u.exec(piece) ?? [];
			return gap === undefined ? { text: piece } : { gap, stop: stop ?? '' };
		});
}
