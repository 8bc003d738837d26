/** Sets a question on the stage of a real browser. */
import { render } from 'vitest-browser-svelte';
import { vi } from 'vitest';
import type { Confidence } from '#lib/core/answer/certainty.ts';
import type { Response } from '#lib/core/answer/response.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { LoadSheets } from './map/sheets.ts';
import { samples } from './samples.fixture.ts';
import Stage from './Stage.fixture.svelte';

const bank = {
	voices: { charter: 'Charter text', report: 'The report’s analysis', editor: 'Editors’ context' },
	standings: { established: 'Established', reported: 'The report’s analysis', context: 'Context, as of {date}' },
	sources: [{ id: 'S02', title: 'Text of the charter', url: 'https://charter.example/' }],
	facts: [{ id: 'p01-1', text: 'Mali, Niger and Burkina Faso founded the alliance.' }],
	entities: [{ id: 'ouaga', name: 'Ouagadougou', gloss: 'capital of Burkina Faso', accept: ['Ouaga'] }]
} as unknown as Bank;

type Kind = keyof typeof samples;

/** Renders the sample of a kind; `sent` collects what is submitted. */
export async function stage(
	kind: Kind,
	more: {
		readonly given?: Response;
		readonly layout?: readonly string[];
		readonly onoverrule?: () => void;
		readonly loadSheets?: LoadSheets;
	} = {},
	change: Readonly<Record<string, unknown>> = {}
) {
	const sent = vi.fn<(response: Response, confidence?: Confidence) => void>();
	const prompt = { ...samples[kind], ...change };
	const screen = await render(Stage, { prompt, bank, onsubmit: sent, ...more });
	return { screen, sent };
}

/** A response that is neither wholly right nor empty, for each kind. */
export const answers: Readonly<Record<Kind, Response>> = {
	single: { kind: 'single', choice: 'au' },
	multiple: { kind: 'multiple', choices: ['bf', 'td'] },
	truefalse: { kind: 'truefalse', verdict: true, reason: 'france' },
	cloze: { kind: 'cloze', gaps: { g1: 'rebellion', g2: 'nato' } },
	short: { kind: 'short', text: 'Niamey' },
	number: { kind: 'number', text: '5' },
	date: { kind: 'date', text: '2023-07-26' },
	order: { kind: 'order', sequence: ['donors', 'lgforce', 'charter', 'mali'] },
	match: { kind: 'match', pairs: { region: 'r-region', text: 'r-body', body: 'r-donors' } },
	categorise: { kind: 'categorise', entries: { s1: 'charter', s2: 'charter', s3: 'charter' } },
	map: { kind: 'map', places: ['ml', 'td'] },
	reading: { kind: 'reading', choice: 'charter', sentence: 's2' },
	card: { kind: 'self', grade: 'got' }
};
