import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySubmission, assignmentOf, entriesOf, tea } from '../../../../tests/fixtures/class.ts';
import type { Response } from '../answer/response.ts';
import { bitReader, bitWriter } from './bits.ts';
import { paperOf } from './paper.ts';
import { readResponse, writeResponse } from './response-code.ts';
import { readSubmission, readSubmissionHead, writeSubmission } from './submission-code.ts';

const drawn = paperOf(assignmentOf(entriesOf(tea, tea.items.length)), tea, 0);
const paper = drawn.ok ? drawn.value : [];

const usual = { edition: tea.edition, language: 'en' };

describe('a submission in bytes', () => {
	it('is about a paper with every kind', () => {
		expect(new Set(paper.map(({ prompt }) => prompt.kind)).size).toBe(12);
	});

	it('comes back as it was', () => {
		fc.assert(
			fc.property(anySubmission(paper, 12), (body) => {
				const bytes = writeSubmission(body, paper, usual);
				expect(readSubmissionHead(bytes)).toEqual({ variant: 12, attempt: body.attempt });
				expect(readSubmission(bytes, paper, { ...usual, version: body.v })).toEqual(body);
			})
		);
	});

	it('carries what a recall set hands in', () => {
		const retention = { facts: 60, met: 41, recalled: 0.733, foretold: 0.5, answers: 212, days: 9 };
		fc.assert(
			fc.property(anySubmission([]), (body) => {
				const whole = { ...body, retention };
				expect(readSubmission(writeSubmission(whole, [], usual), [], { ...usual, version: whole.v })).toEqual(whole);
			}),
			{ numRuns: 10 }
		);
	});

	it('is read or refused, and never throws, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(['object', 'undefined']).toContain(typeof readSubmission(bytes, paper, { ...usual, version: 2 }));
				expect(['object', 'undefined']).toContain(typeof readSubmissionHead(bytes));
			})
		);
	});

	it('cut anywhere is refused', () => {
		fc.assert(
			fc.property(anySubmission(paper), fc.double({ min: 0, max: 0.99, noNaN: true }), (body, share) => {
				const bytes = writeSubmission(body, paper, usual);
				expect(
					readSubmission(bytes.subarray(0, Math.floor(bytes.length * share)), paper, { ...usual, version: body.v })
				).toBeUndefined();
			})
		);
	});
});

describe('a response in bits', () => {
	const trip = (kind: string, response: Response | null) => {
		const item = tea.items.find((one) => one.kind === kind)!;
		const out = bitWriter();
		writeResponse(out, item, response);
		return readResponse(bitReader(out.done()), item);
	};

	it.each<[string, Response]>([
		['single', { kind: 'skipped' }],
		['single', { kind: 'single', choice: '' }],
		['multiple', { kind: 'multiple', choices: [] }],
		['short', { kind: 'short', text: '' }],
		['short', { kind: 'number', text: '4' }],
		['date', { kind: 'self', grade: 'got' }]
	])('of %s is blank when it says nothing: %j', (kind, response) => expect(trip(kind, response)).toBeNull());

	it('of a passage is carried by halves', () => {
		const passage = tea.items.find(({ kind }) => kind === 'reading')!;
		const [choice, sentence] = passage.kind === 'reading' ? [passage.choices[0]!.id, passage.passage[0]!.id] : ['', ''];
		const halves: readonly Response[] = [
			{ kind: 'reading', choice, sentence: '' },
			{ kind: 'reading', choice: '', sentence }
		];
		for (const half of halves) expect(trip('reading', half)).toEqual(half);
	});

	it('leaves out what the question does not have', () => {
		expect(trip('single', { kind: 'single', choice: 'nowhere' })).toEqual({ kind: 'single', choice: '' });
		expect(trip('match', { kind: 'match', pairs: { constructor: 'x' } })).toEqual({ kind: 'match', pairs: {} });
		expect(trip('order', { kind: 'order', sequence: ['x', 'y'] })).toEqual({ kind: 'order', sequence: [] });
	});

	it('holds 200 units of a typed answer, and no half character', () => {
		expect(trip('short', { kind: 'short', text: 'x'.repeat(300) })).toEqual({ kind: 'short', text: 'x'.repeat(200) });
		const emoji = `${'x'.repeat(199)}😀`;
		expect(trip('short', { kind: 'short', text: emoji })).toEqual({ kind: 'short', text: 'x'.repeat(199) });
	});
});
