/** Papers of three seeds pinned for ever, by the same file in Node and in a browser. */
import { expect, it } from 'vitest';
import golden from '../../../../tests/golden/paper.json' with { type: 'json' };
import { assignmentOf, entriesOf, tea } from '../../../../tests/fixtures/class.ts';
import type { Paper } from './assignment.ts';
import { writeAssignment } from './assignment-code.ts';
import { writeBase64url } from './base64url.ts';
import { paperOf } from './paper.ts';

const blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 5 };

it.each(Object.entries(golden))('gives the pinned papers and the pinned bytes from the seed %s', (seed, pinned) => {
	const plain = assignmentOf(entriesOf(tea, 6), { variants: true });
	const papers: readonly Paper[] = [
		{ kind: 'draw', blueprint, objectives: [], seed },
		{ ...plain.paper, seed }
	];
	const made = papers.map((paper) => {
		const assignment = { ...plain, paper };
		const variants = [0, 1, 30].map((variant) => {
			const drawn = paperOf(assignment, tea, variant);
			return drawn.ok ? drawn.value.map(({ item, options }) => `${item}: ${options.join(' ')}`) : [];
		});
		return { code: writeBase64url(writeAssignment(assignment)), variants };
	});
	expect(made).toEqual(pinned);
});
