import { describe, expect, it } from 'vitest';
import { actionsOf, bindingsOf, choiceOf, conflictOf, KEY_ACTIONS, keyName, keyText } from './bindings.ts';

const pressed = (key: string, code = '', more = {}) =>
	keyName({ key, code, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('keyName', () => {
	it.each([
		['u', 'KeyU', 'u'],
		['U', 'KeyU', 'u'],
		['ع', 'KeyU', 'u'],
		['é', 'Digit2', '2'],
		['&', 'Digit1', '1'],
		['à', 'Digit0', '0'],
		[' ', 'Space', 'Space'],
		['?', 'Slash', '?'],
		['؟', 'Slash', '؟'],
		['Enter', 'Enter', 'Enter'],
		['F2', 'F2', 'F2'],
		['Shift', 'ShiftLeft', ''],
		['Dead', 'BracketLeft', '']
	])('of %s at %s is “%s”', (key, code, name) => {
		expect(pressed(key, code)).toBe(name);
	});

	it('leaves what goes with Ctrl, Alt and Meta to the browser', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(pressed('u', 'KeyU', { [held]: true })).toBe('');
	});
});

describe('bindings', () => {
	it('begin with the defaults, and change one by one', () => {
		expect(bindingsOf([]).undo).toEqual(['u']);
		const bindings = bindingsOf(['undo=z', 'fly=x', 'menu=', 'go==', '=', 'undo=Backspace']);
		expect(bindings.undo).toEqual(['Backspace']);
		expect(bindings.menu).toEqual(['m']);
		expect(bindings.go).toEqual(['=']);
		expect(actionsOf(bindings, 'u').size).toBe(0);
		expect([...actionsOf(bindings, 'Backspace')]).toEqual(['undo']);
	});

	it('of a digit choose, or grade', () => {
		const actions = actionsOf(bindingsOf([]), '2');
		expect(choiceOf(actions)).toBe(2);
		expect(actions.has('got')).toBe(true);
		expect(choiceOf(actionsOf(bindingsOf([]), 'u'))).toBeUndefined();
	});

	it('by default are in no conflict', () => {
		const bindings = bindingsOf([]);
		for (const action of KEY_ACTIONS)
			for (const key of bindings[action]) expect(conflictOf(bindings, action, key), `${action} ${key}`).toBeUndefined();
	});

	it('name the action that has a key already', () => {
		const bindings = bindingsOf(['undo=z']);
		expect(conflictOf(bindings, 'menu', 'z')).toBe('undo');
		expect(conflictOf(bindings, 'menu', 'u')).toBeUndefined();
		expect(conflictOf(bindings, 'choose5', '4')).toBe('choose4');
		expect(conflictOf(bindings, 'easy', '2')).toBe('got');
		expect(conflictOf(bindings, 'easy', '7')).toBeUndefined();
		expect(conflictOf(bindings, 'undo', '3')).toBe('easy');
	});
});

it('shows keys as they are written on the keyboard', () => {
	const names = { enter: 'Entrée', space: 'Espace' };
	expect(['Enter', 'Space', 'u', '-', 'F2', '?'].map((key) => keyText(key, names))).toEqual([
		'Entrée',
		'Espace',
		'U',
		'−',
		'F2',
		'?'
	]);
	expect(keyText(undefined, names)).toBe('');
});
