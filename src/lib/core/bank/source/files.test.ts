import { describe, expect, it } from 'vitest';
import { fileKind, overlayLanguage, topicFile } from './files.ts';

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
		['i18n/fr/facts.yaml', 'overlay'],
		['i18n/ar/t1-founding.yaml', 'overlay'],
		['i18n/facts.yaml', undefined],
		['i18n/French/facts.yaml', undefined],
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

	it.each([
		['i18n/fr/facts.yaml', 'fr'],
		['i18n/pt-BR/facts.yaml', 'pt-BR'],
		['facts/seed.yaml', '']
	])('%s is in a language', (file, language) => {
		expect(overlayLanguage(file)).toBe(language);
	});
});
