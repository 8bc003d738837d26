import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import type { Standing, Voice } from '../bank/bank.ts';
import { spokenBy, voiceRows } from './voices.ts';

const VOICES: Voice[] = ['charter', 'report', 'researcher', 'observers', 'leaders', 'editor'];
const STANDINGS: Standing[] = ['established', 'reported', 'forecast', 'corrected', 'context'];
const { facts } = teaBank();
const rows = voiceRows(facts, VOICES, STANDINGS);

describe('voiceRows', () => {
	it('counts each fact once', () => {
		expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(facts.length);
		for (const { total, standings } of rows) {
			expect(standings.reduce((sum, { count }) => sum + count, 0)).toBe(total);
			expect(standings.every(({ count }) => count > 0)).toBe(true);
		}
	});

	it('keeps the order given and leaves silent voices out', () => {
		const spoken = new Set(facts.map(({ voice }) => voice));
		expect(rows.map(({ voice }) => voice)).toEqual(VOICES.filter((voice) => spoken.has(voice)));
		expect(voiceRows([], VOICES, STANDINGS)).toEqual([]);
	});

	it('counts what it is given', () => {
		const two = [
			{ voice: 'editor', standing: 'context' },
			{ voice: 'editor', standing: 'forecast' }
		] as const;
		expect(voiceRows(two, VOICES, STANDINGS)).toEqual([
			{
				voice: 'editor',
				total: 2,
				standings: [
					{ standing: 'forecast', count: 1 },
					{ standing: 'context', count: 1 }
				]
			}
		]);
	});
});

describe('spokenBy', () => {
	it('agrees with the rows', () => {
		for (const { voice, total, standings } of rows) {
			expect(spokenBy(facts, { voice })).toHaveLength(total);
			for (const { standing, count } of standings) expect(spokenBy(facts, { voice, standing })).toHaveLength(count);
		}
	});

	it('gives everything when nothing is asked', () => {
		expect(spokenBy(facts, {})).toEqual(facts);
		expect(spokenBy(facts, { voice: undefined })).toEqual(facts);
	});
});
