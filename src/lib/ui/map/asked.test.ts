import { describe, expect, it } from 'vitest';
import type { MapId } from '#lib/core/ids.ts';
import type { MapSheet } from '#lib/core/bank/bank.ts';
import { askedSheet } from './asked.ts';

const label = [0, 0] as const;
const region = (id: string, stressed: boolean) =>
	({ kind: 'region', id, label, stressed, outline: 'M0 0L1 0L1 1Z' }) as const;
const SHEET: MapSheet = {
	id: 'tea' as MapId,
	width: 10,
	height: 10,
	ground: '',
	places: [
		region('cn', true),
		region('in', false),
		{ kind: 'area', id: 'hills', label, at: [1, 1], radii: [1, 1], turn: 0 },
		{ kind: 'point', id: 'port', label, at: [2, 2] }
	]
};

describe('a map under a question', () => {
	it('draws regions that can be chosen all alike, and no mark that cannot be chosen', () => {
		const { places } = askedSheet(SHEET, new Set(['cn', 'in']));
		expect(places).toEqual([region('cn', false), region('in', false)]);
	});

	it('keeps the points and areas that can be chosen, and the weight of the land around them', () => {
		const { places } = askedSheet(SHEET, new Set(['port', 'hills']));
		expect(places).toEqual(SHEET.places);
	});

	it('leaves the sheet as it was', () => {
		const before = JSON.stringify(SHEET);
		askedSheet(SHEET, new Set(['cn']));
		expect(JSON.stringify(SHEET)).toBe(before);
	});
});
