/**
 * Moves the focus when the fragment opens another place on the same screen: to the link that one came by when one comes
 * back to a list that has it, else to the title. Not on the first place, which the browser has just opened itself.
 */
export function arrival(): (place: HTMLElement, fragment: string, isLeaf: boolean) => void {
	let before: string | null = null;
	return (place, fragment, isLeaf) => {
		const from = before;
		before = fragment;
		if (from === null || from === fragment) return;
		const link = isLeaf || from === '' ? null : place.querySelector<HTMLElement>(`a[href$="${CSS.escape(from)}"]`);
		if (link) {
			link.focus({ preventScroll: true });
			link.scrollIntoView({ block: 'center' });
			return;
		}
		document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
		scrollTo(0, 0);
	};
}
