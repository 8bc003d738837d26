/** What the second copy must do, wherever it lies. Run in Node over memory and in a real browser. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { SEGMENT_EVENTS } from '#lib/core/exchange/segment.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { eventNumber, idsOf, range } from './event-fixture.ts';
import { openMirror, type Mirror, type Place } from './mirror.ts';
import { sha256 } from './sha256.ts';

const FULL = SEGMENT_EVENTS;

export function mirrorContract(name: string, makePlace: () => Place): void {
	describe(name, () => {
		let place: Place;
		let mirror: Mirror;
		/** What a page opened later finds. */
		const found = async (): Promise<readonly string[]> => idsOf((await openMirror(place).read()).events);
		const kept = (log: readonly LogEvent[]) => ({ kind: 'kept', count: log.length });
		beforeEach(async () => {
			place = makePlace();
			await place.clear();
			mirror = openMirror(place);
		});

		describe('copying', () => copying());
		describe('never forgetting', () => remembering());
		describe('damage', () => damage());
		describe('holding the log against it', () => comparing());
		describe('jotting', () => jotting());

		function copying(): void {
			it('starts empty', async () => {
				expect(await mirror.read()).toEqual({ events: [], damaged: [] });
				expect(await mirror.keep([])).toEqual(kept([]));
			});

			it.each([1, FULL - 1, FULL, FULL + 1, 3 * FULL])('gives back a log of %i', async (count) => {
				const log = range(0, count);
				expect(await mirror.keep(log)).toEqual(kept(log));
				expect(await openMirror(place).read()).toEqual({ events: log, damaged: [] });
			});

			it('follows a log that grows one by one, and leaves few copies of each segment', async () => {
				for (let count = FULL - 20; count <= FULL + 20; count++) {
					await mirror.keep(range(0, count));
					expect((await place.names()).length).toBeLessThanOrEqual(9);
				}
				expect(await found()).toEqual(idsOf(range(0, FULL + 20)));
				await mirror.keep(range(0, 2 * FULL));
				expect(await place.names()).toHaveLength(2);
			});

			it('has most of it still when the files written last are gone, and those removed last are too', async () => {
				for (let count = 1; count <= FULL + 10; count++) await mirror.keep(range(0, count));
				const ends = (await place.names()).map((name) => {
					const [, number, count] = /\/0*(\d+)\.(\d+)\./.exec(name) ?? [];
					return { name, end: (Number(number) - 1) * FULL + Number(count) };
				});
				for (const { name, end } of ends) if (end > FULL - 10) await place.write(name, new Uint8Array());
				const { length } = await found();
				expect(length).toBeGreaterThanOrEqual(FULL - 30);
				expect(await openMirror(place).keep(range(0, FULL + 10))).toEqual(kept(range(0, FULL + 10)));
				expect(await found()).toEqual(idsOf(range(0, FULL + 10)));
			});

			it('goes on after a reload', async () => {
				await mirror.keep(range(0, FULL + 5));
				expect(await openMirror(place).keep(range(0, 2 * FULL + 5))).toEqual(kept(range(0, 2 * FULL + 5)));
				expect(await found()).toEqual(idsOf(range(0, 2 * FULL + 5)));
				expect(await place.names()).toHaveLength(3);
			});

			it('keeps the devices apart', async () => {
				const other = range(50, 60).map((event) => ({ ...event, device: 'phone' as LogEvent['device'] }));
				await mirror.keep([...range(0, 50), ...other]);
				expect(await found()).toEqual(idsOf(range(0, 60)));
				expect(await place.names()).toHaveLength(2);
			});

			it('takes in what a restored file puts in the middle', async () => {
				await mirror.keep(range(0, 2 * FULL).filter((_, index) => index % 7 !== 3));
				await mirror.keep(range(0, 2 * FULL));
				expect(await openMirror(place).read()).toEqual({ events: range(0, 2 * FULL), damaged: [] });
				expect((await place.names()).length).toBeLessThanOrEqual(3);
			});

			it('ends with everything, whichever of two tabs wrote what when', async () => {
				const other = openMirror(place);
				const sizes = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
				await fc.assert(
					fc.asyncProperty(sizes, async (turns) => {
						await Promise.all([mirror.clear(), other.clear()]);
						let count = FULL - 12;
						for (const [isOther, more] of turns) {
							count += more;
							await (isOther ? other : mirror).keep(range(0, count));
						}
						expect(await found()).toEqual(turns.length === 0 ? [] : idsOf(range(0, count)));
					}),
					{ numRuns: 10 }
				);
			});

			it('is gone when cleared, and starts again', async () => {
				await mirror.keep(range(0, 3));
				await mirror.clear();
				expect(await found()).toEqual([]);
				await mirror.keep(range(0, 3));
				expect(await found()).toEqual(idsOf(range(0, 3)));
			});
		}

		function remembering(): void {
			it.each([
				['all', 0, 0],
				['the end', 0, FULL + 3],
				['the beginning', 20, 2 * FULL]
			])('changes nothing when the log has lost %s', async (_, from, to) => {
				await mirror.keep(range(0, 2 * FULL));
				const before = await place.names();
				const late = openMirror(place);
				expect(await late.keep(range(from, to))).toMatchObject({ kind: 'lost', lost: 2 * FULL - (to - from) });
				expect(await place.names()).toEqual(before);
				expect(await found()).toEqual(idsOf(range(0, 2 * FULL)));
			});

			it('says so too when the log went on after its loss', async () => {
				await mirror.keep(range(0, 10));
				expect(await openMirror(place).keep(range(10, 12))).toEqual({ kind: 'lost', lost: 10, others: range(0, 10) });
				expect(await found()).toEqual(idsOf(range(0, 10)));
			});

			it('goes on once the log has everything again', async () => {
				await mirror.keep(range(0, 10));
				await openMirror(place).keep([]);
				expect(await openMirror(place).keep(range(0, 12))).toEqual(kept(range(0, 12)));
				expect(await found()).toEqual(idsOf(range(0, 12)));
			});
		}

		function comparing(): void {
			const LOG = range(0, 2 * FULL + 30);
			const pauses: number[] = [];
			const compare = (log: readonly LogEvent[], at = openMirror(place)) => {
				pauses.length = 0;
				return at.compare(log, () => Promise.resolve(void pauses.push(1)));
			};
			const withOther = (at: number, change: Partial<LogEvent>): LogEvent[] =>
				LOG.map((event, index) => (index === at ? Object.assign({}, event, change) : event));
			beforeEach(() => mirror.keep(LOG));

			it('finds nothing in a log that is as it was, and reads no file for it', async () => {
				const blind = { ...place, read: () => Promise.reject(new Error('read')) };
				expect(await compare(LOG, openMirror(blind))).toEqual([]);
				expect(pauses).toHaveLength(3);
			});

			it.each([0, FULL - 1, FULL, 2 * FULL - 1, 2 * FULL, 2 * FULL + 29])(
				'finds event %i where the log has it otherwise',
				async (at) => {
					expect(await compare(withOther(at, { zone: 'Europe/Paris' }))).toEqual([LOG[at]]);
					expect(await compare(withOther(at, { device: 'other' as LogEvent['device'] }))).toEqual([LOG[at]]);
					expect(await compare(LOG.filter((_, index) => index !== at))).toEqual([LOG[at]]);
				}
			);

			it('finds nothing in what the log has beyond it, nor where it is damaged itself', async () => {
				expect(await compare([...LOG, ...range(LOG.length, LOG.length + 90)])).toEqual([]);
				for (const name of await place.names()) await place.write(name, new Uint8Array([1]));
				expect(await compare(withOther(3, { zone: 'Europe/Paris' }))).toEqual([]);
			});

			it.each([2 * FULL, 2 * FULL + 29])(
				'is not written over by event %i of a log that has it otherwise',
				async (at) => {
					const before = await place.names();
					const changed = [...withOther(at, { zone: 'Europe/Paris' }), ...range(LOG.length, LOG.length + 1)];
					expect(await openMirror(place).keep(changed)).toEqual({ kind: 'lost', lost: 0, others: [LOG[at]] });
					const strayed = withOther(at, { device: 'another' as LogEvent['device'] });
					expect(await openMirror(place).keep(strayed)).toEqual({ kind: 'lost', lost: 0, others: [LOG[at]] });
					expect(await place.names()).toEqual(before);
				}
			);

			it('goes by ids alone where the copy is of an older schema, and then begins anew', async () => {
				const written = LOG.map((event) => ({ ...event, edition: 'next-00000000' as LogEvent['edition'] }));
				const next = openMirror(place, 2);
				expect(await compare(written, next)).toEqual([]);
				expect(await next.keep(written.slice(1))).toMatchObject({ kind: 'lost', lost: 1 });
				expect(await next.keep(written)).toEqual(kept(written));
				expect((await openMirror(place, 2).read()).events).toEqual(written);
				expect(await compare(written.with(5, LOG[5] ?? eventNumber(5)), next)).toEqual([written[5]]);
			});
		}

		function jotting(): void {
			const jotted = async (log: readonly LogEvent[]) => idsOf(await openMirror(place).jotted(log));

			it('gives events back at once, in whichever page', async () => {
				await mirror.keep(range(0, 3));
				await mirror.jot(range(3, 4), false);
				await mirror.jot(range(4, 6), false);
				expect(await found()).toEqual(idsOf(range(0, 6)));
				expect(await jotted(range(0, 3))).toEqual(idsOf(range(3, 6)));
				expect(await jotted(range(0, 5))).toEqual(idsOf(range(5, 6)));
			});

			it('is no loss where the log does not have it, and stays until it has', async () => {
				await mirror.keep(range(0, 3));
				await mirror.jot(range(3, 5), false);
				expect(await openMirror(place).keep(range(0, 4))).toEqual(kept(range(0, 4)));
				expect(await found()).toEqual(idsOf(range(0, 5)));
				expect(await mirror.keep(range(0, 5))).toEqual(kept(range(0, 5)));
				expect(await jotted([])).toEqual([]);
				expect(await found()).toEqual(idsOf(range(0, 5)));
			});

			it('leaves no file behind, though the page that wrote it was closed', async () => {
				await mirror.keep(range(0, 3));
				const { length } = await place.names();
				await mirror.jot(range(1, 3), false);
				await openMirror(place).keep(range(0, 3));
				expect(await place.names()).toHaveLength(length);
			});

			it('outlives a log that has lost its end', async () => {
				await mirror.keep(range(0, 3));
				await mirror.jot(range(3, 4), false);
				expect(await openMirror(place).keep(range(0, 2))).toMatchObject({ kind: 'lost', lost: 1 });
				expect(await found()).toEqual(idsOf(range(0, 4)));
			});

			it('is dropped where it is damaged', async () => {
				await mirror.jot(range(0, 2), false);
				const [name = ''] = await place.names();
				const bytes = await place.read(name);
				await place.write(name, bytes?.map((byte, index) => (index === 40 ? byte ^ 1 : byte)) ?? new Uint8Array());
				expect(await found()).toEqual([]);
				await openMirror(place).keep([]);
				expect(await place.names()).toEqual([]);
			});

			it('stays where it cannot be read just now, and is read when it can', async () => {
				await mirror.jot(range(0, 2), false);
				let isDeaf = true;
				const read = (name: string) => (isDeaf ? Promise.reject(new Error('read')) : place.read(name));
				const late = openMirror({ ...place, read });
				await late.keep([]);
				isDeaf = false;
				expect(idsOf(await late.jotted([]))).toEqual(idsOf(range(0, 2)));
			});

			it('stays where a later release jotted what this one cannot read', async () => {
				const text = JSON.stringify([eventNumber(0), { ...eventNumber(1), kind: 'later' }]);
				const name = `jotted/${eventNumber(1).id}.${await sha256(text)}.1`;
				await place.write(name, new TextEncoder().encode(text));
				await mirror.keep(range(0, 1));
				expect(await place.names()).toContain(name);
			});

			it('of another schema is left to those who know it', async () => {
				await mirror.jot(range(0, 2), false);
				expect(await openMirror(place, 2).jotted([])).toEqual([]);
			});
		}

		function damage(): void {
			const spoil = async (index: number, how: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
				const name = (await place.names()).toSorted()[index] ?? '';
				const bytes = await place.read(name);
				await place.write(name, how(bytes ?? new Uint8Array()));
			};
			const flip = (at: number) => (bytes: Uint8Array<ArrayBuffer>) =>
				bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte));

			it.each([
				['a byte of the head', flip(0)],
				['a byte of the middle', flip(90)],
				['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 2)],
				['emptied', () => new Uint8Array()]
			])('%s: the segment is named, the others are given', async (_, how) => {
				await mirror.keep(range(0, 3 * FULL));
				await spoil(1, how);
				const { events, damaged } = await openMirror(place).read();
				expect(idsOf(events)).toEqual(idsOf([...range(0, FULL), ...range(2 * FULL, 3 * FULL)]));
				expect(damaged).toEqual([{ device: range(0, 1)[0]?.device, number: 2 }]);
			});

			it('a segment that is gone is named', async () => {
				await mirror.keep(range(0, 3 * FULL));
				await place.remove((await place.names()).toSorted()[0] ?? '');
				expect((await openMirror(place).read()).damaged.map(({ number }) => number)).toEqual([1]);
			});

			it('is mended from the log where that has it', async () => {
				await mirror.keep(range(0, FULL + 5));
				await spoil(1, flip(60));
				await openMirror(place).keep(range(0, FULL + 6));
				expect(await openMirror(place).read()).toEqual({ events: range(0, FULL + 6), damaged: [] });
				await spoil(0, flip(60));
				await openMirror(place).keep(range(0, FULL + 7));
				expect(await openMirror(place).read()).toEqual({ events: range(0, FULL + 7), damaged: [] });
			});

			it('passes over files that are not its own', async () => {
				await mirror.keep(range(0, 3));
				for (const name of ['x', 'a/1.2.3', '../00000001.1.00', ''].filter(Boolean))
					await place.write(name, new Uint8Array([1]));
				expect(await found()).toEqual(idsOf(range(0, 3)));
			});
		}
	});
}
