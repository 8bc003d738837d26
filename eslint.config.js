import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * A wall: files of a room may not import these, and the message says why.
 * @param {string[]} files @param {{ group: string[], message: string }[]} patterns @param {string[]} [ignores]
 */
const wall = (files, patterns, ignores = []) => ({
	files,
	ignores: ['**/*.test.ts', ...ignores],
	rules: {
		'@typescript-eslint/no-restricted-imports': /** @type {['error', object]} */ ([
			'error',
			{ patterns: [FAR, ...patterns] }
		])
	}
});

const FAR = { group: ['../../*'], message: 'Across rooms spell it #lib/room/file.ts; inside a room one ../ at most.' };
const FRAMEWORK = {
	group: ['svelte', 'svelte/*', '$app/*', '@sveltejs/*', 'dexie', 'node:*'],
	message: 'Core is pure: data in, data out. No framework, no store, no platform.'
};
const ROOMS_ABOVE_CORE = {
	group: ['#lib/storage/*', '#lib/state/*', '#lib/i18n/*', '#lib/i18n', '#lib/ui/*'],
	message: 'Core knows no other room: core ← storage ← state ← routes → ui.'
};
const CLOCK_AND_DICE = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'Time is an argument.'
	},
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
	{
		selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
		message: 'The seed is an argument.'
	},
	{ selector: 'ClassDeclaration:not([superClass.name="Error"])', message: 'No class in core: data and functions.' }
];

/** What would make markup of text: nobody's text is ever markup here. */
const MARKUP_OF_TEXT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'write', 'writeln'].flatMap(
	(property) =>
		property.startsWith('write')
			? [{ object: 'document', property, message: 'Text is never markup.' }]
			: [{ property, message: 'Text is never markup.' }]
);

export default defineConfig(
	globalIgnores([
		'build*/',
		'docs/deploy/',
		'.svelte-kit/',
		'coverage/',
		'test-results/',
		'src/lib/generated/',
		'screens/'
	]),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/unbound-method': 'off',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'svelte/no-at-html-tags': 'error',
			'no-eval': 'error',
			'@typescript-eslint/no-implied-eval': 'error',
			'no-script-url': 'error',
			'no-restricted-properties': ['error', ...MARKUP_OF_TEXT],
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	wall(
		['src/lib/core/**/*.ts'],
		[
			FRAMEWORK,
			ROOMS_ABOVE_CORE,
			{
				group: ['zod', 'zod/*', 'yaml'],
				message: 'Only *.schema.ts and bank/source may use zod: nothing of it on the study path.'
			}
		],
		['**/*.schema.ts', 'src/lib/core/bank/source/**']
	),
	wall(['src/lib/core/**/*.schema.ts', 'src/lib/core/bank/source/**/*.ts'], [FRAMEWORK, ROOMS_ABOVE_CORE]),
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...CLOCK_AND_DICE],
			'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }]
		}
	},
	{ files: ['src/lib/core/bank/bank.ts'], rules: { 'max-lines': 'off' } },
	wall(
		['src/lib/storage/**/*.ts'],
		[
			{ group: ['#lib/state/*', '#lib/ui/*', '#lib/i18n/*', 'svelte', '$app/*'], message: 'Storage knows core only.' },
			{ group: ['dexie'], message: 'storage/dexie.ts loads it where a browser forbids all storage, too.' }
		],
		['src/lib/storage/dexie.ts']
	),
	wall(
		['src/lib/ui/**/*.{ts,svelte}'],
		[
			{
				group: ['#lib/state/*', '#lib/storage/*'],
				message: 'ui: props in, callbacks out; it sees neither state nor storage.'
			}
		]
	),
	wall(['src/lib/state/**/*.ts'], [{ group: ['#lib/ui/*'], message: 'State does not know what it looks like.' }]),
	wall(
		['src/cli/**/*.ts'],
		[
			{
				group: ['#lib/storage/*', '#lib/state/*', '#lib/ui/*', 'svelte', '$app/*'],
				message: 'The command line runs core, unbundled.'
			}
		]
	),
	{
		files: ['**/*.test.ts', 'tests/**', 'scripts/**'],
		rules: {
			'no-script-url': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-explicit-any': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/restrict-template-expressions': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	}
);
