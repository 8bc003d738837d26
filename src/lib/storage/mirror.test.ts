import { describe, expect, it } from 'vitest';
import { range } from './event-fixture.ts';
import { memoryPlace } from './memory-place.ts';
import { mirrorContract } from './mirror-contract.ts';
import { openMirror } from './mirror.ts';

mirrorContract('the second copy in memory', memoryPlace);

it('rejects when its place does', async () => {
	const place = { ...memoryPlace(), write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
	await expect(openMirror(place).keep(range(0, 1))).rejects.toThrow('full');
});

const broken = new DOMException("Failed to execute 'keys' on 'Cache': Unexpected internal error.", 'UnknownError');

/** As a power cut leaves a young cache in Chromium: nothing of it works, until it is deleted. */
function wreck() {
	const place = memoryPlace();
	let isWhole = false;
	const refuse = () => Promise.reject(broken);
	const works = <Call>(call: Call): Call => (isWhole ? call : (refuse as Call));
	return {
		...place,
		names: () => works(place.names)(),
		read: (name: string) => works(place.read)(name),
		write: (name: string, bytes: Uint8Array<ArrayBuffer>) => works(place.write)(name, bytes),
		clear: () => {
			isWhole = true;
			return place.clear();
		}
	};
}

it('begins anew in a place that cannot be listed', async () => {
	const place = wreck();
	expect(await openMirror(place).read()).toEqual({ events: [], damaged: [] });
	expect(await openMirror(place).keep(range(0, 3))).toEqual({ kind: 'kept', count: 3 });
	expect((await openMirror(place).read()).events).toEqual(range(0, 3));
});

it('is not cleared for a place that cannot be listed just once', async () => {
	const place = memoryPlace();
	await openMirror(place).keep(range(0, 3));
	let calls = 0;
	const shaky = { ...place, names: () => (calls++ === 0 ? Promise.reject(broken) : place.names()) };
	expect(await openMirror(shaky).keep(range(1, 3))).toMatchObject({ kind: 'lost', lost: 1 });
});

it('takes a file that cannot be read for a damaged one', async () => {
	const place = memoryPlace();
	await openMirror(place).keep(range(0, 3));
	const deaf = { ...place, read: () => Promise.reject(broken) };
	expect((await openMirror(deaf).read()).damaged).toHaveLength(1);
});

describe('a place that gives no answer', () => {
	/** Each write waits until answers are given. */
	function deaf() {
		const place = memoryPlace();
		let answer = (): void => undefined;
		const answered = new Promise<void>((resolve) => (answer = resolve));
		const write: typeof place.write = (...what) => answered.then(() => place.write(...what));
		return { place: { ...place, write }, answer };
	}

	it('is done without, and asked again once it has given one', async () => {
		const { place, answer } = deaf();
		const mirror = openMirror(place, 1, 5);
		await mirror.jot(range(0, 1), false);
		await mirror.jot(range(1, 2), false);
		answer();
		await expect.poll(place.names).toHaveLength(1);
		await mirror.jot(range(2, 3), false);
		expect((await openMirror(place).read()).events).toEqual([...range(0, 1), ...range(2, 3)]);
	});

	it('is no second copy where one is needed', async () => {
		const { place } = deaf();
		await expect(openMirror(place, 1, 5).jot(range(0, 1), true)).rejects.toMatchObject({ code: 'failed' });
	});
});
