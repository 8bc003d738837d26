/** Sizes of type to try, in hundredths of the height of the screen: at 5 the last row, eight metres off, still reads it. */
const SIZES = [8.5, 7.6, 6.8, 6, 5.4, 5];

/** Before the type gets smaller than the last row can read, options stand in two columns, and what is spare goes. */
const MEASURES = [[], ['dense'], ['brief'], ['dense', 'brief']];

/** The largest type with which everything fits, set as `--type` on the element; scrolls where even the smallest is too large. */
export function fitted(box: HTMLElement): () => void {
	const fit = (): void => {
		for (const measures of MEASURES) {
			box.classList.remove('dense', 'brief');
			box.classList.add(...measures);
			for (const size of SIZES) {
				box.style.setProperty('--type', String(size));
				if (box.scrollHeight <= box.clientHeight) return;
			}
		}
	};
	const watcher = new ResizeObserver(fit);
	watcher.observe(box);
	fit();
	return () => watcher.disconnect();
}
