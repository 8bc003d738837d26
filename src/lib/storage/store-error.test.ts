import { describe, expect, it } from 'vitest';
import { asStoreError, isConnectionLost } from './store-error.ts';
import { StoreError } from './store.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const quota = named('QuotaExceededError');

describe('asStoreError', () => {
	it.each([
		['a full disk', quota, 'quota'],
		['an abort for want of space', named('AbortError', { inner: quota }), 'quota'],
		['a bulk write for want of space', named('BulkError', { failures: [quota] }), 'quota'],
		['a cause three deep', named('A', { inner: named('B', { cause: named('C', { inner: quota }) }) }), 'quota'],
		['no IndexedDB', named('MissingAPIError'), 'unavailable'],
		['blocked storage', named('OpenFailedError', { inner: named('SecurityError') }), 'unavailable'],
		['a closed database', named('DatabaseClosedError'), 'closed'],
		['a dead connection', named('InvalidStateError'), 'closed'],
		['a newer database', named('VersionError'), 'newer'],
		['the unknown', named('UnknownError'), 'failed'],
		['no error at all', 'a string', 'failed'],
		['nothing', undefined, 'failed']
	])('%s', (_what, error, code) => {
		expect(asStoreError(error)).toBeInstanceOf(StoreError);
		expect(asStoreError(error).code).toBe(code);
	});

	it('keeps the original as the cause', () => {
		expect(asStoreError(quota).cause).toBe(quota);
	});

	it('leaves a StoreError as it is, wrapped or not', () => {
		const newer = new StoreError('newer');
		expect(asStoreError(newer)).toBe(newer);
		expect(asStoreError(named('AbortError', { inner: newer }))).toBe(newer);
	});

	it('ends on an error that wraps itself', () => {
		const loop = named('AbortError');
		Object.assign(loop, { inner: loop });
		expect(asStoreError(loop).code).toBe('failed');
	});
});

describe('isConnectionLost', () => {
	it.each([
		['closed', named('DatabaseClosedError'), true],
		['invalid', named('InvalidStateError'), true],
		['unknown', named('UnknownError'), true],
		['unknown inside an abort', named('AbortError', { inner: named('UnknownError') }), true],
		['ours', new StoreError('closed'), true],
		['quota', quota, false],
		['quota that the browser calls unknown', named('UnknownError', { inner: quota }), false],
		['newer', new StoreError('newer'), false],
		['a constraint', named('ConstraintError'), false]
	])('%s', (_what, error, lost) => {
		expect(isConnectionLost(error)).toBe(lost);
	});
});
