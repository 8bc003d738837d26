import { expect, it } from 'vitest';
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
