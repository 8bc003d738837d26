/** Dragging rows by a handle: they only look moved until the pointer is lifted, so nothing loses focus or capture. */

/** Movement in CSS pixels below which a press is a tap. */
const TAP = 6;

/** The rows as they stand: their middles and the dragged one's height with the gap below it, in CSS pixels. */
interface Rows {
	readonly from: number;
	readonly middles: readonly number[];
	readonly height: number;
}

/** The place (0-based) where a row lands: past every row whose middle its leading edge has crossed. */
export function landing({ middles, from, height }: Rows, offset: number): number {
	const edge = (middles[from] ?? 0) + offset + (Math.sign(offset) * height) / 2;
	const before = middles.slice(0, from).filter((middle) => middle > edge).length;
	const after = middles.slice(from + 1).filter((middle) => middle < edge).length;
	return from - before + after;
}

interface Drag extends Rows {
	readonly startY: number;
	readonly rows: readonly HTMLElement[];
	to: number;
	moving: boolean;
}

function measure(list: HTMLElement, handle: Element, startY: number): Drag {
	const rows = [...list.children].filter((row) => row instanceof HTMLElement);
	const boxes = rows.map((row) => row.getBoundingClientRect());
	const from = rows.findIndex((row) => row.contains(handle));
	const [first, second] = boxes;
	const gap = first && second ? second.top - first.bottom : 0;
	const middles = boxes.map((box) => box.top + box.height / 2);
	return { rows, from, to: from, middles, height: (boxes[from]?.height ?? 0) + gap, startY, moving: false };
}

/** Lets the rows look as they would stand if the pointer were lifted now. */
function show({ rows, from, to, height }: Drag, offset: number): void {
	rows.forEach((row, index) => {
		const makesWay = index > from ? (index <= to ? -height : 0) : index >= to ? height : 0;
		row.style.setProperty('--shift', `${index === from ? offset : makesWay}px`);
		row.classList.toggle('dragged', index === from);
	});
}

function settle({ rows }: Drag): void {
	for (const row of rows) {
		row.style.removeProperty('--shift');
		row.classList.remove('dragged');
	}
}

/** The click that the browser sends after a drag is no tap. */
function swallowClick(list: HTMLElement): void {
	const swallow = (event: Event) => event.stopPropagation();
	list.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => list.removeEventListener('click', swallow, { capture: true }));
}

/**
 * An attachment for the list whose children are the rows: drags those seized by `[data-handle]` and tells where a row
 * was dropped (0-based). The rows' visual shift is the custom property `--shift`.
 */
export function dragging(ondrop: (from: number, to: number) => void): (list: HTMLElement) => () => void {
	return (list) => {
		let drag: Drag | undefined;
		const listening = new AbortController();
		const { signal } = listening;

		list.addEventListener(
			'pointerdown',
			(event) => {
				const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
				if (!handle || event.button !== 0 || drag) return;
				drag = measure(list, handle, event.clientY);
				handle.setPointerCapture(event.pointerId);
			},
			{ signal }
		);
		list.addEventListener(
			'pointermove',
			(event) => {
				const offset = event.clientY - (drag?.startY ?? event.clientY);
				if (!drag || (!drag.moving && Math.abs(offset) < TAP)) return;
				drag.moving = true;
				drag.to = landing(drag, offset);
				show(drag, offset);
			},
			{ signal }
		);
		for (const end of ['pointerup', 'pointercancel'] as const) {
			list.addEventListener(
				end,
				() => {
					const done = drag;
					drag = undefined;
					if (!done) return;
					settle(done);
					if (done.moving) swallowClick(list);
					if (end === 'pointerup' && done.to !== done.from) ondrop(done.from, done.to);
				},
				{ signal }
			);
		}
		return () => listening.abort();
	};
}
