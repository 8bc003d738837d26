import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { findingsOf } from './findings.ts';
import { GOLDEN_A, marksOf } from './golden.fixture.ts';
import { questionKey, type Marks } from './marks.ts';

const repeated = (times: number) => marksOf(Array.from({ length: times }, () => GOLDEN_A).flat());
const said = (marks: Marks) => findingsOf(analyse(marks).items).map(({ verdict, reasons }) => [verdict, ...reasons]);

describe('what the answers say of the bank', () => {
	it('says nothing of twelve learners', () => {
		expect(said(repeated(1))).toEqual(Array(6).fill(['few']));
	});

	it('flags the bad question of golden A once there are enough answers, and no other', () => {
		const good = Array<string[]>(5).fill(['good']);
		expect(said(repeated(3))).toEqual([...good, ['watch', 'efficiency']]);
		expect(said(repeated(5))).toEqual([...good, ['retire', 'efficiency']]);
	});

	it('finds a key that is wrong, and one that is too easy', () => {
		const [asked, easy] = [questionKey('asked', 1), questionKey('easy', 1)];
		const options = ['a', 'b', 'c'].map((id) => ({ id, part: 'answer', isKey: id === 'a' }));
		const marks: Marks = {
			questions: [
				{ key: asked, max: 1, guess: 1 / 3, options },
				{ key: easy, max: 1, guess: 0, options: [] },
				{ key: questionKey('rest', 1), max: 10, guess: null, options: [] }
			],
			sittings: Array.from({ length: 60 }, (_, index) => {
				const picked = index < 30 ? 'b' : index % 3 === 0 ? 'c' : 'a';
				return {
					learner: `l${index}`,
					cells: new Map([
						[asked, { score: picked === 'a' ? 1 : 0, chosen: [picked] }],
						[easy, { score: index === 59 ? 0 : 1, chosen: [] }],
						[questionKey('rest', 1), { score: index < 30 ? 9 - (index % 3) : index % 5, chosen: [] }]
					])
				};
			})
		};
		const [first, second] = findingsOf(analyse(marks).items);
		expect(first).toMatchObject({ verdict: 'retire' });
		expect(first?.reasons.slice(0, 2)).toEqual(['miskey', 'discrimination']);
		expect(second?.reasons).toContain('easy');
	});
});
