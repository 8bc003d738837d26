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
