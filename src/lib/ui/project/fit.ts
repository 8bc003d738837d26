/** Sizes of type to try, in hundredths of the height of the screen: at 5 the last row, eight metres off, still reads it. */
const SIZES = [8.5, 7.6, 6.8, 6, 5.4, 5];

/** Below that: whoever sees well still reads them there, and nobody reads what is out of sight. */
const SMALLER = [4.6, 4.2, 3.8, 3.5];

/** Before the type gets smaller than the last row can read, options stand in two columns, and what is spare goes. */
const MEASURES = [
	{ names: [], sizes: SIZES },
	{ names: ['dense'], sizes: SIZES },
	{ names: ['brief'], sizes: SIZES },
	{ names: ['dense', 'brief'], sizes: [...SIZES, ...SMALLER] }
];

/** The largest type with which everything fits, set as `--type` on the element; scrolls where even the smallest is too large. */
export function fitted(box: HTMLElement): () => void {
	const fit = (): void => {
		for (const { names, sizes } of MEASURES) {
			box.classList.remove('dense', 'brief');
			box.classList.add(...names);
			for (const size of sizes) {
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
