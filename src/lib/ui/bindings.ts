/** Which key does what in a question: the defaults, and what the learner changed. */
import { digitOf } from './keys.ts';

const DEFAULTS = {
	go: ['Enter', 'Space'],
	skip: ['0'],
	sure: ['+'],
	unsure: ['-', '−'],
	undo: ['u'],
	read: ['r'],
	menu: ['m'],
	help: ['?'],
	forgot: ['1'],
	got: ['2'],
	easy: ['3'],
	choose1: ['1'],
	choose2: ['2'],
	choose3: ['3'],
	choose4: ['4'],
	choose5: ['5'],
	choose6: ['6'],
	choose7: ['7'],
	choose8: ['8'],
	choose9: ['9']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyAction = keyof typeof DEFAULTS;
/** The keys of each action, by their names; the first is the one that is shown. */
export type Bindings = Readonly<Record<KeyAction, readonly string[]>>;

const isAction = (name: string): name is KeyAction => Object.hasOwn(DEFAULTS, name);
export const KEY_ACTIONS: readonly KeyAction[] = Object.keys(DEFAULTS).filter(isAction);
/** Judging a card: no option can be chosen then, so these may share their keys with the choosing ones. */
const GRADES: ReadonlySet<KeyAction> = new Set<KeyAction>(['forgot', 'got', 'easy']);
const isChoice = (action: KeyAction): boolean => action.startsWith('choose');

/** The keys in force. Each override is `action=key`; of one action the last counts, and unknown actions are passed over. */
export function bindingsOf(overrides: readonly string[]): Bindings {
	const changed = overrides.flatMap((override) => {
		const at = override.indexOf('=');
		const [action, key] = [override.slice(0, at), override.slice(at + 1)];
		return at > 0 && key !== '' && isAction(action) ? [[action, [key]] as const] : [];
	});
	return { ...DEFAULTS, ...Object.fromEntries(changed) };
}

/**
 * The name of a key: a digit by its place on the keyboard, a Latin letter in lower case (by its place where the keyboard
 * writes another script), `Space`, or what the browser calls it. Empty for keys pressed with Ctrl, Alt or Meta, and for
 * those that only change others.
 */
export function keyName(event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): string {
	if (event.ctrlKey || event.altKey || event.metaKey) return '';
	const digit = digitOf(event);
	if (digit !== undefined) return String(digit);
	if (/^(?:Digit|Numpad)0$/u.test(event.code)) return '0';
	if (event.key === ' ') return 'Space';
	if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Unidentified'].includes(event.key))
		return '';
	const placed = /^Key([A-Z])$/u.exec(event.code)?.[1];
	if (event.key.length === 1 && placed && !/[a-z]/iu.test(event.key)) return placed.toLowerCase();
	return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** What a key does; several only where they can never be meant at once. */
export function actionsOf(bindings: Bindings, key: string): ReadonlySet<KeyAction> {
	return new Set(KEY_ACTIONS.filter((action) => bindings[action].includes(key)));
}

/** The place (1 … 9) of the option that one of these actions chooses. */
export function choiceOf(actions: ReadonlySet<KeyAction>): number | undefined {
	const [choice] = [...actions].filter(isChoice);
	return choice === undefined ? undefined : Number(choice.slice('choose'.length));
}

/** The action that has this key already, where it cannot have two meanings. */
export function conflictOf(bindings: Bindings, action: KeyAction, key: string): KeyAction | undefined {
	return KEY_ACTIONS.find(
		(other) =>
			other !== action &&
			bindings[other].includes(key) &&
			!(GRADES.has(action) && isChoice(other)) &&
			!(GRADES.has(other) && isChoice(action))
	);
}

/** How a key is shown: letters as on the keyboard. */
export function keyText(key: string | undefined, names: { readonly enter: string; readonly space: string }): string {
	if (key === 'Enter') return names.enter;
	if (key === 'Space') return names.space;
	return key === '-' ? '−' : (key?.toLocaleUpperCase('en') ?? '');
}
