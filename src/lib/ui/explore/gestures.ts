/** What fingers and the mouse do on a strip, as shares of its width. */
export interface Gestures {
	/** Dragged: positive to the right. */
	readonly ondrag: (share: number) => void;
	/** Two fingers moved apart (above 1) or together, about a point 0 … 1 from the left. */
	readonly onpinch: (factor: number, about: number) => void;
}

/** Pixels below which a press is no drag. */
const SLOP = 5;

/** An attachment: follows pointers on the element. Vertical movement stays the page's. */
export function gestures({ ondrag, onpinch }: Gestures): (element: HTMLElement) => () => void {
	return (element) => {
		const held = new Map<number, number>();
		let travelled = 0;
		const gap = () => {
			const [a = 0, b = 0] = held.values();
			return Math.max(1, Math.abs(a - b));
		};
		const down = (event: PointerEvent): void => {
			held.set(event.pointerId, event.clientX);
			travelled = 0;
		};
		const move = (event: PointerEvent): void => {
			const before = held.get(event.pointerId);
			if (before === undefined) return;
			const { left, width } = element.getBoundingClientRect();
			const wide = gap();
			held.set(event.pointerId, event.clientX);
			travelled += Math.abs(event.clientX - before);
			if (held.size === 2) {
				const middle = [...held.values()].reduce((sum, x) => sum + x, 0) / 2;
				onpinch(gap() / wide, (middle - left) / width);
			} else if (travelled > SLOP) {
				element.setPointerCapture(event.pointerId);
				ondrag((event.clientX - before) / width);
			}
		};
		const up = (event: PointerEvent): void => void held.delete(event.pointerId);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.addEventListener(end, up);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.removeEventListener(end, up);
		};
	};
}
