/** The size of the sheets that come out of the printer: only a style sheet can say it. */
export type PageSize = 'a4' | 'letter';
export const PAGE_SIZES: readonly PageSize[] = ['a4', 'letter'];

/** Sets size and margins of the page for as long as what asked for them is there. A landscape sheet is turned. */
export function pageSize(size: PageSize, margin = '14mm 15mm 16mm'): () => () => void {
	return () => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`@page { size: ${size}; margin: ${margin}; }`);
		document.adoptedStyleSheets.push(sheet);
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		};
	};
}
