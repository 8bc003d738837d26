/** Backup files hurt at a thousand places: what is read is sound, what is not is said. */
import { readFileSync } from 'node:fs';
import { canonicalJson } from '#lib/core/canonical.ts';
import { readBackup } from '#lib/core/exchange/backup.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { seeded } from '#lib/core/random.ts';
import type { Bench } from './bench.ts';
import { sha256 } from './made.ts';

const PLACES = 1000;
const FILE = 'tests/fixtures/backups/log-2.json';

interface Found {
	readonly events: readonly LogEvent[];
	readonly isTold: boolean;
}

async function found(text: string): Promise<Found> {
	const read = await readBackup(text, sha256);
	return read.ok ? { events: read.value.events, isTold: read.value.faults.length > 0 } : { events: [], isTold: true };
}

export async function run({ short, tell }: Bench): Promise<void> {
	const whole = readFileSync(FILE, 'utf8');
	const known = new Set((await found(whole)).events.map(canonicalJson));
	const places = short ? PLACES / 2 : PLACES;
	const random = seeded('faults');
	const ways: Readonly<Record<string, (place: number) => string>> = {
		'cut off': (place) => whole.slice(0, Math.floor((place * (whole.length - 2)) / places)),
		'one character changed': () => {
			const at = Math.floor(random() * whole.length);
			const other = String.fromCharCode(whole.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
			return whole.slice(0, at) + other + whole.slice(at + 1);
		}
	};
	for (const [way, hurt] of Object.entries(ways)) {
		let [lost, detected] = [0, 0];
		for (let place = 0; place < places; place += 1) {
			const { events, isTold } = await found(hurt(place));
			const isSound = events.every((event) => known.has(canonicalJson(event)));
			if (isTold) detected += 1;
			if (!isSound || (events.length < known.size && !isTold)) lost += 1;
		}
		const note = 'read without a throw, nothing invented, no event missing without a word';
		tell({ faults: [14], what: `a backup ${way}`, engine: 'node', tried: places, lost, detected, note });
	}
}
