import { expect, it } from 'vitest';
import { readFolderState } from './folder-state.ts';

it.each([
	['{"kind":"ready","name":"Backups"}', { kind: 'ready', name: 'Backups' }],
	['{"kind":"asks","name":"","more":1}', { kind: 'asks', name: '' }],
	['{"kind":"other","name":"x"}', null],
	['{"kind":"ready"}', null],
	['null', null],
	['{', null],
	['', null],
	[null, null]
])('%j', (text, state) => {
	expect(readFolderState({ getItem: () => text })).toEqual(state);
});
