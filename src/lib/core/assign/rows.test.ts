import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anyAssignment,
	anySubmission,
	assignmentOf,
	entriesOf,
	plainDraft,
	someKey,
	tea
} from '../../../../tests/fixtures/class.ts';
import { KEYWORDS } from '../schema-reader.ts';
import assignmentJson from './assignment-schema.json' with { type: 'json' };
import { assignmentSchema, classJsonSchemas, submissionSchema } from './assignment.schema.ts';
import classJson from './class-schema.json' with { type: 'json' };
import { paperOf } from './paper.ts';
import { isAssignment, isDraft, isHanded, isOwnRow, isSubmission, isTaking } from './read-rows.ts';
import { rowJsonSchemas } from './rows.schema.ts';
import submissionJson from './submission-schema.json' with { type: 'json' };

describe('the schemas of the class', () => {
	it('are written down as they are: run `npm run class:schema` when this fails', () => {
		expect({ assignment: assignmentJson, submission: submissionJson }).toEqual(classJsonSchemas());
		expect(classJson).toEqual(rowJsonSchemas());
	});

	it('use no keyword that the reader passes over', () => {
		const used = new Set<string>();
		const visit = (schema: unknown): void => {
			if (typeof schema !== 'object' || schema === null) return;
			for (const [keyword, value] of Object.entries(schema)) {
				used.add(keyword);
				const below: unknown[] = keyword === 'properties' ? Object.values(value as object) : [value].flat();
				below.forEach(visit);
			}
		};
		[assignmentJson, submissionJson, ...Object.values(classJson)].forEach(visit);
		expect(used.size).toBeGreaterThan(12);
		expect([...used].filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
	});

	it('read every assignment and submission, both ways', () => {
		const paper = paperOf(assignmentOf(entriesOf(tea, 10)), tea, 0);
		const body = anySubmission(paper.ok ? paper.value : []);
		fc.assert(
			fc.property(anyAssignment, body, (assignment, submission) => {
				const whole = { ...submission, assignment: 'AAAAAAAAAAAAAAAA', device: someKey };
				expect([isAssignment(assignment), isSubmission(whole)]).toEqual([true, true]);
				expect(assignmentSchema.safeParse(assignment).success && submissionSchema.safeParse(whole).success).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it.each([undefined, null, 'text', 7, [], {}, { id: 'a' }, { v: 2 }])('refuse %j', (value) => {
		expect([isAssignment, isSubmission, isDraft, isHanded, isOwnRow, isTaking].some((is) => is(value))).toBe(false);
	});

	it('read what this release writes', () => {
		const handed = {
			v: 1,
			id: 'AAAAAAAAAAAAAAAA',
			made: 1,
			assignment: assignmentOf(entriesOf(tea, 2)),
			code: 'AA',
			keys: [],
			release: ''
		};
		const taking = {
			v: 1,
			id: 'AAAAAAAAAAAAAAAA.1',
			assignment: 'AAAAAAAAAAAAAAAA',
			attempt: 1,
			invite: 'AA',
			title: '',
			label: '',
			variant: 0,
			started: 1,
			seen: 1,
			responses: [null],
			spent: [0],
			settled: [false],
			nonce: 'AAAAAAAAAAA',
			logged: false
		};
		expect([isDraft(plainDraft), isHanded(handed), isTaking(taking), isTaking({ ...taking, more: 1 })]).toEqual([
			true,
			true,
			true,
			false
		]);
		const half = { ...taking, responses: [{ kind: 'reading', choice: 'x', sentence: '' }] };
		expect(isTaking(half)).toBe(true);
	});
});
