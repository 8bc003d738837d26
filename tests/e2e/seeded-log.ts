// A log of made answers, as a backup file to restore: a synthetic learner over the facts of the compiled bank.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Bank } from '#lib/core/bank/bank.ts';
import { indexBank } from '#lib/core/bank/index-bank.ts';
import { nextEventId } from '#lib/core/event-id.ts';
import { writeBackup } from '#lib/core/exchange/backup.ts';
import type { DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import { courseOf } from '#lib/core/lab/course.ts';
import { drawLearner } from '#lib/core/lab/learner.ts';
import { COURSE } from '#lib/core/lab/settings.ts';
import type { Answered, LogEvent } from '#lib/core/log/event.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const index = indexBank(bank);
const facts = bank.facts.filter(({ id, topic }) => index.promptsByFact.has(id) && !index.topics.get(topic)?.optional);
const DAY = 86_400_000;

export interface Made {
	readonly seed: string;
	readonly answers: number;
	readonly perDay: number;
	/** Milliseconds; the last answer lies on the study day before. */
	readonly until: number;
}

/** So many answers of a learner whose true parameters are far from the defaults. */
export function madeLog({ seed, answers, perDay, until }: Made): LogEvent[] {
	const setting = { ...COURSE, weights: DEFAULT_WEIGHTS, learner: drawLearner(seed, 1), seed };
	const course = courseOf({ ...setting, facts: facts.length, days: Infinity, answers, perDay, choices: 0.6 });
	const shift = Math.floor(until / DAY) - 1 - (course.at(-1)?.day ?? 0);
	let last: EventId | undefined;
	return course.map(({ fact, day, chance, right, confidence }, number): Answered => {
		const { id } = facts[fact]!;
		const prompt = index.promptsByFact.get(id)![0]!;
		const score = right ? 1 : 0;
		const at = ((day + shift) * DAY + 12 * 3_600_000 + (number % perDay) * 20_000) as Millis;
		last = nextEventId(last, at, new Uint8Array(10).fill(number % 251));
		return {
			...{ v: 1, id: last, device: 'made' as DeviceId, at, zone: 'UTC', day: (day + shift) as Answered['day'] },
			...{ edition: bank.edition, model: 'fsrs6-1', kind: 'answered', prompt: prompt.id, version: prompt.version },
			...{ format: prompt.kind, mode: 'study', response: { kind: 'self', grade: right ? 'got' : 'forgot' } },
			...{ score, parts: [{ part: 'answer', fact: id, score, chance }], ms: 15_000 as Millis },
			...(number % 3 === 0 ? { confidence } : {})
		};
	});
}

/** One fact, missed five times with the same wrong option, which states another fact. */
export function stickyLog(until: number): { readonly events: LogEvent[]; readonly confused: string } {
	const [item, wrong] = bank.items.flatMap((one) => {
		const choice = one.kind === 'single' ? one.choices.find(({ states }) => states && states !== one.fact) : undefined;
		return one.kind === 'single' && choice ? [[one, choice] as const] : [];
	})[0]!;
	const stated = bank.facts.find(({ id }) => id === wrong.states)!;
	let last: EventId | undefined;
	const events = [10, 8, 6, 4, 3, 1].map((ago, number): Answered => {
		const at = (until - ago * DAY) as Millis;
		last = nextEventId(last, at, new Uint8Array(10).fill(number));
		return {
			...{ v: 1, id: last, device: 'made' as DeviceId, at, zone: 'UTC', day: Math.floor(at / DAY) as Answered['day'] },
			...{ edition: bank.edition, model: 'fsrs6-1', kind: 'answered', prompt: item.id, version: item.version },
			...{ format: item.kind, mode: 'study', response: { kind: 'single', choice: wrong.id }, score: 0 },
			...{ parts: [{ part: 'answer', fact: item.fact, score: 0, chance: 0.25 }], ms: 15_000 as Millis }
		};
	});
	return { events, confused: stated.reading ?? stated.text };
}

/** The same as a file to restore. */
export async function backupOf(
	events: readonly LogEvent[],
	made: number
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const head = { made: made as Millis, app: 'test', edition: bank.edition, device: 'made' as DeviceId };
	const written = await writeBackup(events, head, (text) =>
		Promise.resolve(createHash('sha256').update(text).digest('hex'))
	);
	if (!written.ok) throw new Error('too large');
	return { name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(written.value) };
}
