import { describe, expect, it } from 'vitest';
import { fileKind, topicFile } from './files.ts';

describe('files of a bank', () => {
	it.each([
		['bank.yaml', 'bank'],
		['sources.yaml', 'sources'],
		['corrections.yaml', 'corrections'],
		['entities.yaml', 'entities'],
		['facts/seed.yaml', 'facts'],
		['facts/anything.yaml', 'facts'],
		['topics/t1/topic.yaml', 'topic'],
		['topics/t1/o1-1.yaml', 'objective'],
		['topics/topic.yaml', undefined],
		['facts.yaml', undefined],
		['sub/bank.yaml', undefined],
		['topics/t1/deeper/o1.yaml', undefined],
		['BANK.yaml', undefined],
		['bank.yaml.bak', undefined]
	])('%s is %s', (file, kind) => {
		expect(fileKind(file)).toBe(kind);
	});

	it.each([
		['topics/t1-founding/o1-1.yaml', { folder: 't1-founding', name: 'o1-1' }],
		['bank.yaml', { folder: '', name: '' }]
	])('%s lies in a folder', (file, parts) => {
		expect(topicFile(file)).toEqual(parts);
	});
});
