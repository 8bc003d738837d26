/** Going through questions before a class: each is asked, then its answer shown. */
export interface Show {
	/** From 0. */
	readonly position: number;
	readonly revealed: boolean;
	/** Nothing on the wall for a while. */
	readonly blank: boolean;
	/** After the last answer. */
	readonly over: boolean;
}
export type ShowCommand = 'on' | 'back' | 'blank';

export const SHOW_START: Show = { position: 0, revealed: false, blank: false, over: false };

/** @param count of questions, 1 or more */
export function showAfter(show: Show, command: ShowCommand, count: number): Show {
	const { position, revealed, blank, over } = show;
	if (command === 'blank') return over ? show : { ...show, blank: !blank };
	if (blank) return { ...show, blank: false };
	if (command === 'back') {
		if (over) return { ...show, over: false };
		if (revealed) return { ...show, revealed: false };
		return position === 0 ? show : { ...show, position: position - 1, revealed: true };
	}
	if (!revealed) return { ...show, revealed: true };
	return position + 1 < count ? { ...show, position: position + 1, revealed: false } : { ...show, over: true };
}

/** What a key of a keyboard or a clicker (they send Page Up and Page Down) asks for. */
export function commandOf(key: string, direction: 'ltr' | 'rtl'): ShowCommand | undefined {
	switch (key) {
		case 'PageDown':
		case ' ':
		case 'Enter':
		case 'ArrowDown':
			return 'on';
		case 'PageUp':
		case 'ArrowUp':
		case 'Backspace':
			return 'back';
		case 'ArrowRight':
			return direction === 'ltr' ? 'on' : 'back';
		case 'ArrowLeft':
			return direction === 'ltr' ? 'back' : 'on';
		case 'b':
		case 'B':
		case '.':
			return 'blank';
		default:
			return undefined;
	}
}
