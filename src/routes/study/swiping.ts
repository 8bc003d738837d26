/** Swipes along the line of reading and against it. Nothing moves under the finger: what was done is seen at once. */

/** CSS pixels along the line from which a touch is a swipe, and how far it may stray across. */
const ALONG = 80;
const ACROSS = 50;

/** Where a touch went: onward (as one turns a page), back, or neither. */
export function swipeOf(dx: number, dy: number, direction: 'ltr' | 'rtl'): 'on' | 'back' | undefined {
	if (Math.abs(dx) < ALONG || Math.abs(dy) > ACROSS) return undefined;
	return dx < 0 === (direction === 'ltr') ? 'on' : 'back';
}

/** What swipes sideways or takes letters keeps its touches. */
const KEEPS = 'input, textarea, select, [data-handle], .scroll';

/** Listens to touches until the attachment goes. */
export function swiping(direction: () => 'ltr' | 'rtl', onswipe: (where: 'on' | 'back') => void) {
	return (element: HTMLElement): (() => void) => {
		let start: { readonly id: number; readonly x: number; readonly y: number } | undefined;
		const listening = new AbortController();
		const { signal } = listening;
		element.addEventListener(
			'pointerdown',
			({ pointerType, pointerId: id, clientX: x, clientY: y, target }) => {
				const isFree = !(target instanceof Element && target.closest(KEEPS));
				start = pointerType === 'touch' && isFree ? { id, x, y } : undefined;
			},
			{ signal }
		);
		element.addEventListener(
			'pointerup',
			({ pointerId, clientX, clientY }) => {
				if (start?.id !== pointerId) return;
				const where = swipeOf(clientX - start.x, clientY - start.y, direction());
				start = undefined;
				if (where) onswipe(where);
			},
			{ signal }
		);
		return () => listening.abort();
	};
}
