/** Brings the element that the address names into sight once it is there: it is drawn after the browser looked for it. */
export function comeInto(element: HTMLElement): void {
	if (location.hash !== `#${element.id}`) return;
	element.scrollIntoView({ block: 'center' });
	element.focus({ preventScroll: true });
}
