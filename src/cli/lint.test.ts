import { describe, expect, it } from 'vitest';
import { digestOf, originals } from '#lib/core/bank/source/overlay/originals.ts';
import { readBank } from '#lib/core/bank/source/read.ts';
import { edited, withFile } from '../../tests/fixtures/tea-source.ts';
import { sha256 } from './digest.ts';
import { lintLanguages } from './lint.ts';

const BILINGUAL = edited({ file: 'bank.yaml', from: 'languages: [en]', to: 'languages: [en, fr]' });

/** The tea bank with one item in French. */
function translated(third: string) {
	const { source } = readBank(BILINGUAL);
	const original = originals(source).find(({ id }) => id === 'tea-standard');
	const overlay = [
		'items:',
		'  tea-standard:',
		`    of: "${digestOf(original?.texts ?? {}, sha256)}"`,
		'    stem: "Quel organisme décrit une façon de préparer le thé ?"',
		'    explanation: "ISO 3103 décrit la méthode."',
		'    choices:',
		'      codex:',
		'        text: "Le comité du Codex"',
		'        feedback: "Le Codex traite d’autre chose."',
		'      iso:',
		'        text: "ISO"',
		'      unesco:',
		`        text: "${third}"`,
		'        feedback: "Ce n’est pas son affaire."'
	];
	return readBank(withFile('i18n/fr/items.yaml', `${overlay.join('\n')}\n`, BILINGUAL)).source;
}

describe('the linter over the languages of a bank', () => {
	it('looks at what is wholly translated, with the words of the language', () => {
		const [en, fr] = lintLanguages(translated('Aucune de ces réponses'), []);
		expect([en?.language, fr?.language, fr?.items]).toEqual(['en', 'fr', 1]);
		expect(fr?.findings.map(({ code, data }) => [code, data.id, data.language])).toContainEqual([
			'E04',
			'tea-standard',
			'fr'
		]);
		expect(en?.findings).toEqual([]);
	});

	it('finds nothing in a sound translation', () => {
		expect(lintLanguages(translated('UNESCO'), [])[1]?.findings).toEqual([]);
	});

	it('has nothing to say in a language whose words it does not know', () => {
		const files = edited({ file: 'bank.yaml', from: 'languages: [en]', to: 'languages: [en, de]' });
		expect(lintLanguages(readBank(files).source, []).map(({ language }) => language)).toEqual(['en']);
	});
});
