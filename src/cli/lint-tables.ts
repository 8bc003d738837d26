/** What the linter measured, as text in columns. */
import { BLOOMS } from '#lib/core/bank/lint/spread.ts';
import type { LanguageLint } from './lint.ts';
import { section } from './tables.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The test-wise bot in each language, and the spread of topics over difficulty and level. */
export function lintText(lints: readonly LanguageLint[]): string {
	return [...lints.map(botText), ...lints.slice(0, 1).map(spreadText)].join('\n\n');
}

/** Over all lists with one right option, and over those where the strategy sees something to go by. */
function botText({ language, bot }: LanguageLint): string {
	return section(
		`Test-wise bot (${language})`,
		['strategy', 'score', 'limit', 'lists', 'seen', 'limit', 'lists', ''],
		bot.map(({ strategy, all, seen, passes }) => [
			strategy,
			percent(all.score),
			percent(all.bound),
			all.lists,
			percent(seen.score),
			percent(seen.bound),
			seen.lists,
			passes ? '' : 'too good'
		])
	);
}

function spreadText({ spread }: LanguageLint): string {
	return section(
		'Topics by difficulty 1–5 and level',
		['topic', 'items', '1', '2', '3', '4', '5', ...BLOOMS],
		spread.map(({ topic, items, difficulty, bloom }) => [topic, items, ...difficulty, ...bloom])
	);
}
