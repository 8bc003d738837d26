import { describe, expect, it } from 'vitest';
import { askToPersist, persistenceOf, spaceOf } from './durable.ts';

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const broken = () => Promise.reject(new TypeError('opaque origin'));

describe('persistenceOf', () => {
	it.each([
		[{ persisted: yes }, 'persistent'],
		[{ persisted: no }, 'best-effort'],
		[{ persisted: broken }, 'unknown'],
		[{}, 'unknown'],
		[undefined, 'unknown']
	])('case %#', async (manager, expected) => {
		expect(await persistenceOf(manager)).toBe(expected);
	});
});

describe('askToPersist', () => {
	it.each([
		[{ persisted: yes, persist: broken }, 'persistent'],
		[{ persisted: no, persist: yes }, 'persistent'],
		[{ persisted: no, persist: no }, 'best-effort'],
		[{ persist: yes }, 'persistent'],
		[{ persisted: no, persist: broken }, 'unknown'],
		[{}, 'unknown'],
		[undefined, 'unknown']
	])('case %#', async (manager, expected) => {
		expect(await askToPersist(manager)).toBe(expected);
	});
});

describe('spaceOf', () => {
	it.each([
		[{ estimate: () => Promise.resolve({ usage: 5, quota: 10 }) }, { used: 5, quota: 10 }],
		[{ estimate: () => Promise.resolve({ usage: 0 }) }, { used: 0 }],
		[{ estimate: () => Promise.resolve({}) }, {}],
		[{ estimate: broken }, {}],
		[{}, {}],
		[undefined, {}]
	])('case %#', async (manager, expected) => {
		expect(await spaceOf(manager)).toEqual(expected);
	});
});
