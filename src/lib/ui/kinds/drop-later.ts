/** Dragging onto targets, fetched once the question stands: taps and keys do the same meanwhile. */
export function dropLater(ondrop: (thing: string, target: string) => void): (list: HTMLElement) => () => void {
	return (list) => {
		let end: (() => void) | undefined;
		let isGone = false;
		void import('./dropping.ts').then(({ dropping }) => {
			if (!isGone) end = dropping(ondrop)(list);
		});
		return () => {
			isGone = true;
			end?.();
		};
	};
}
