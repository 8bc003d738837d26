import { describe, expect, it } from 'vitest';
import { readBank } from '../source/read.ts';
import { edited, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import { coverage } from './coverage.ts';
import { register } from './register.ts';

const covered = (files = teaFiles()) => coverage(register(readBank(files).source));

describe('coverage', () => {
	it('counts published items by kind', () => {
		expect(covered().kinds).toEqual([
			{ kind: 'single', items: 4 },
			{ kind: 'multiple', items: 1 },
			{ kind: 'truefalse', items: 1 },
			{ kind: 'cloze', items: 1 },
			{ kind: 'short', items: 2 },
			{ kind: 'number', items: 1 },
			{ kind: 'date', items: 2 },
			{ kind: 'order', items: 1 },
			{ kind: 'match', items: 1 },
			{ kind: 'categorise', items: 1 },
			{ kind: 'map', items: 1 },
			{ kind: 'reading', items: 1 }
		]);
	});

	it('counts published items by objective', () => {
		expect(covered().objectives).toEqual([
			{ objective: 'o1-1', topic: 'leaf', items: 7 },
			{ objective: 'o1-2', topic: 'leaf', items: 2 },
			{ objective: 'o2-1', topic: 'past', items: 4 },
			{ objective: 'o2-2', topic: 'past', items: 4 }
		]);
	});

	it('counts items by paragraph, and knows those that state nothing', () => {
		expect(covered().paragraphs).toEqual([
			{ paragraph: 'p01', facts: 2, items: 3, exempt: false },
			{ paragraph: 'p02', facts: 3, items: 5, exempt: false },
			{ paragraph: 'p03', facts: 2, items: 2, exempt: false },
			{ paragraph: 'p04', facts: 2, items: 4, exempt: false },
			{ paragraph: 'p05', facts: 3, items: 3, exempt: false },
			{ paragraph: 'p06', facts: 1, items: 1, exempt: false },
			{ paragraph: 'p07', facts: 0, items: 0, exempt: true }
		]);
	});

	it('tells a fact that is tested from one that is touched', () => {
		const facts = new Map(covered().facts.map((row) => [row.fact, row]));
		// tea-herbal touches p01-1 and tests p01-2; tea-true touches p01-2
		expect(facts.get('p01-1')).toEqual({ fact: 'p01-1', tested: 1, touched: 2 });
		expect(facts.get('p01-2')).toEqual({ fact: 'p01-2', tested: 1, touched: 2 });
		// two entries of tea-sorted test p02-2: the item counts once
		expect(facts.get('p02-2')).toEqual({ fact: 'p02-2', tested: 4, touched: 4 });
		expect(facts.get('x01')).toEqual({ fact: 'x01', tested: 1, touched: 1 });
	});

	it('does not count what is not published', () => {
		const files = edited({ file: 'topics/past/o2-2.yaml', from: 'status: published', to: 'status: retired' });
		expect(covered(files).facts.find(({ fact }) => fact === 'p06-1')).toEqual({ fact: 'p06-1', tested: 0, touched: 0 });
	});
});
