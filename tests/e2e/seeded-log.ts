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

/** The same as a file to restore. */
export async function madeBackup(made: Made): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const head = { made: made.until as Millis, app: 'test', edition: bank.edition, device: 'made' as DeviceId };
	const written = await writeBackup(madeLog(made), head, (text) =>
		Promise.resolve(createHash('sha256').update(text).digest('hex'))
	);
	if (!written.ok) throw new Error('too large');
	return { name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(written.value) };
}
