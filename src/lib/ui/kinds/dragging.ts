/** Dragging rows of a list by a handle: rows only look moved until the pointer is lifted, so nothing loses its focus or capture. */

/** Movement in CSS pixels below which a press is a tap. */
const TAP = 6;

/** The place (0-based) where a row lands: past every row whose middle it has crossed. Offsets in CSS pixels. */
export function landing(middles: readonly number[], from: number, offset: number): number {
	const own = (middles[from] ?? 0) + offset;
	const before = middles.slice(0, from).filter((middle) => middle > own).length;
	const after = middles.slice(from + 1).filter((middle) => middle < own).length;
	return from - before + after;
}

interface Drag {
	readonly from: number;
	readonly startY: number;
	readonly middles: readonly number[];
	readonly heights: number;
	readonly rows: readonly HTMLElement[];
	to: number;
	moving: boolean;
}

/**
 * An attachment for the list whose children are the rows: drags those seized by `[data-handle]` and tells where a row
 * was dropped (0-based). The rows' visual shift is the custom property `--shift`.
 */
export function dragging(ondrop: (from: number, to: number) => void): (list: HTMLElement) => () => void {
	return (list) => {
		let drag: Drag | undefined;

		function shift({ rows, from, to, heights }: Drag, offset: number): void {
			rows.forEach((row, index) => {
				const between = index > from ? index <= to : index >= to;
				const away = index === from ? offset : between ? (index > from ? -heights : heights) : 0;
				row.style.setProperty('--shift', `${away}px`);
				row.classList.toggle('dragged', index === from);
			});
		}
		function seize(event: PointerEvent): void {
			const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
			if (!handle || event.button !== 0 || drag) return;
			const rows = [...list.children].filter((row) => row instanceof HTMLElement);
			const from = rows.findIndex((row) => row.contains(handle));
			const boxes = rows.map((row) => row.getBoundingClientRect());
			const [first, second] = boxes;
			const gap = first && second ? second.top - first.bottom : 0;
			const middles = boxes.map((box) => box.top + box.height / 2);
			drag = {
				from,
				startY: event.clientY,
				middles,
				heights: (boxes[from]?.height ?? 0) + gap,
				rows,
				to: from,
				moving: false
			};
			handle.setPointerCapture(event.pointerId);
		}
		function move(event: PointerEvent): void {
			if (!drag) return;
			const offset = event.clientY - drag.startY;
			if (!drag.moving && Math.abs(offset) < TAP) return;
			drag.moving = true;
			drag.to = landing(drag.middles, drag.from, offset);
			shift(drag, offset);
		}
		function release(event: PointerEvent): void {
			const done = drag;
			drag = undefined;
			if (!done) return;
			for (const row of done.rows) {
				row.style.removeProperty('--shift');
				row.classList.remove('dragged');
			}
			if (!done.moving) return;
			// the click that follows a drag is no tap
			list.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => list.removeEventListener('click', swallow, { capture: true }));
			if (event.type === 'pointerup' && done.to !== done.from) ondrop(done.from, done.to);
		}
		const swallow = (event: Event) => event.stopPropagation();

		list.addEventListener('pointerdown', seize);
		list.addEventListener('pointermove', move);
		list.addEventListener('pointerup', release);
		list.addEventListener('pointercancel', release);
		return () => {
			list.removeEventListener('pointerdown', seize);
			list.removeEventListener('pointermove', move);
			list.removeEventListener('pointerup', release);
			list.removeEventListener('pointercancel', release);
		};
	};
}
