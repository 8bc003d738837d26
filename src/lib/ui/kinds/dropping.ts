/**
 * Dragging one thing onto another, for those who would rather: taps and keys do the same. What is dragged only looks
 * moved until the pointer is lifted, so nothing loses its focus.
 */

/** Movement in CSS pixels below which a press is a tap. */
const TAP = 6;

interface Drag {
	readonly id: string;
	readonly thing: HTMLElement;
	readonly x: number;
	readonly y: number;
	over: HTMLElement | undefined;
	moving: boolean;
}

/** The target under a point, of those in the list. */
function targetAt(list: HTMLElement, x: number, y: number): HTMLElement | undefined {
	const under = document.elementFromPoint(x, y)?.closest('[data-drop]');
	return under instanceof HTMLElement && list.contains(under) ? under : undefined;
}

function begin(event: PointerEvent): Drag | undefined {
	const handle = event.target instanceof Element ? event.target.closest('[data-drag]') : null;
	const thing = handle?.closest('[data-thing]');
	if (!(handle instanceof HTMLElement) || !(thing instanceof HTMLElement) || event.button !== 0) return undefined;
	handle.setPointerCapture(event.pointerId);
	return {
		...{ id: handle.dataset['drag'] ?? '', thing, x: event.clientX, y: event.clientY },
		...{ over: undefined, moving: false }
	};
}

function show(list: HTMLElement, drag: Drag, event: PointerEvent): void {
	list.classList.add('dragging');
	drag.thing.classList.add('dragged');
	drag.thing.style.setProperty('--dx', `${event.clientX - drag.x}px`);
	drag.thing.style.setProperty('--dy', `${event.clientY - drag.y}px`);
	const over = targetAt(list, event.clientX, event.clientY);
	if (over === drag.over) return;
	drag.over?.classList.remove('over');
	over?.classList.add('over');
	drag.over = over;
}

function settle(list: HTMLElement, { thing, over }: Drag): void {
	list.classList.remove('dragging');
	thing.classList.remove('dragged');
	thing.style.removeProperty('--dx');
	thing.style.removeProperty('--dy');
	over?.classList.remove('over');
}

/** The click that the browser sends after a drag is no tap. */
function swallowClick(list: HTMLElement): void {
	const swallow = (event: Event) => {
		event.stopPropagation();
		event.preventDefault();
	};
	list.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => list.removeEventListener('click', swallow, { capture: true }));
}

/**
 * An attachment for the element around things and targets: `[data-drag=id]` seizes the `[data-thing]` around it, which
 * looks moved by `--dx` and `--dy`; dropped on a `[data-drop=id]` the two ids are told.
 */
export function dropping(ondrop: (thing: string, target: string) => void): (list: HTMLElement) => () => void {
	return (list) => {
		let drag: Drag | undefined;
		const listening = new AbortController();
		const { signal } = listening;
		list.addEventListener('pointerdown', (event) => (drag ??= begin(event)), { signal });
		list.addEventListener(
			'pointermove',
			(event) => {
				if (!drag || (!drag.moving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < TAP)) return;
				drag.moving = true;
				show(list, drag, event);
			},
			{ signal }
		);
		for (const end of ['pointerup', 'pointercancel'] as const)
			list.addEventListener(
				end,
				() => {
					const done = drag;
					drag = undefined;
					if (!done?.moving) return;
					settle(list, done);
					swallowClick(list);
					const target = done.over?.dataset['drop'];
					if (end === 'pointerup' && target !== undefined) ondrop(done.id, target);
				},
				{ signal }
			);
		return () => listening.abort();
	};
}
