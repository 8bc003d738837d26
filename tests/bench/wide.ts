/** The app with a bank as wide as a peer's: its own build and bank, and so many facts more, each with one card. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '#lib/core/bank/bank.ts';
import { nextEventId } from '#lib/core/event-id.ts';
import type { CardId, DeviceId, EventId, FactId, Millis } from '#lib/core/ids.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { bare, entriesOf, withPrecache } from '../../scripts/precache.js';

const DAY = 86_400_000;
/** One answer in so many is wrong, one fact in so many is due, as the peer's learner has them. */
const [WRONG, DUE] = [7, 10];
const factId = (number: number): FactId => `bench-${number}` as FactId;

/** Copies build/ to a folder, with a bank of so many facts in every language, kept offline by the app's own worker. */
export function writeWide(folder: string, facts: number): void {
	cpSync('build', folder, { recursive: true });
	const assets = join(folder, '_app/immutable/assets');
	for (const name of readdirSync(assets).filter((file) => /^bank\..*\.json$/.test(file))) {
		const bank = JSON.parse(readFileSync(join(assets, name), 'utf8')) as Bank;
		writeFileSync(join(assets, name), JSON.stringify(widened(bank, facts)));
	}
	const worker = join(folder, 'service-worker.js');
	writeFileSync(worker, withPrecache(bare(readFileSync(worker, 'utf8')), entriesOf(folder)));
}

function widened(bank: Bank, facts: number): Bank {
	const [fact, card] = [bank.facts[0]!, bank.cards[0]!];
	const numbers = Array.from({ length: facts - bank.facts.length }, (_, number) => number);
	return {
		...bank,
		facts: [
			...bank.facts,
			...numbers.map((number) => ({ ...fact, id: factId(number), text: `Number ${number} was agreed.` }))
		],
		cards: [
			...bank.cards,
			...numbers.map((number) => ({
				...{ ...card, id: `card.bench-${number}` as CardId, fact: factId(number), version: 1 },
				...{ front: `What was agreed under number ${number}?`, back: `To answer for number ${number} together.` }
			}))
		]
	};
}

/** So many answers about so many of the facts that were added, the last one on the day before. */
export function wideLog(facts: number, answers: number, until: number): Answered[] {
	const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
	const given = Array.from({ length: answers }, (_, place) => {
		const [number, before] = [place % facts, Math.floor(place / facts)];
		const ago = (number % DUE === 0 ? 400 : 1 + (number % 60)) + before * 20;
		return { number, at: until - ago * DAY - (facts - number) * 1000, isRight: (number + before) % WRONG !== 0 };
	});
	let last: EventId | undefined;
	return given
		.sort((one, other) => one.at - other.at)
		.map(({ number, at, isRight }, place): Answered => {
			last = nextEventId(last, at as Millis, new Uint8Array(10).fill(place % 251));
			const score = isRight ? 1 : 0;
			return {
				...{ v: 1, id: last, device: 'made' as DeviceId, at: at as Millis, zone: 'UTC' },
				...{ day: Math.floor(at / DAY) as Answered['day'], edition: bank.edition, model: 'fsrs6-1', kind: 'answered' },
				...{ prompt: `card.bench-${number}` as CardId, version: 1, format: 'card', mode: 'study' },
				...{ response: { kind: 'self', grade: isRight ? 'got' : 'forgot' }, score, ms: 9000 as Millis },
				parts: [{ part: 'answer', fact: factId(number), score, chance: 0 }]
			};
		});
}
