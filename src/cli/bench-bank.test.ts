import { describe, expect, it } from 'vitest';
import { readBank } from '#lib/core/bank/source/read.ts';
import { benchBank, generatedBank } from './bench-bank.ts';

describe('the generated bank', () => {
	it('is read without a fault, the same every time', () => {
		const files = generatedBank(200);
		const { source, faults } = readBank(files);
		expect(faults).toEqual([]);
		expect(source.items).toHaveLength(200);
		expect(generatedBank(200)).toEqual(files);
	});

	it('is checked by the clock that is handed in', () => {
		let ticks = 0;
		const { items, parse, check, ratio } = benchBank(100, () => (ticks += ticks + 1));
		expect([items, parse, check, ratio]).toEqual([100, 2, 4, 2]);
	});
});
