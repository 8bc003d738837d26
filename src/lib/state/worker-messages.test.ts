import { describe, expect, it } from 'vitest';
import { askStatus, trustedWorkerUrl } from './worker-messages.ts';

describe('trustedWorkerUrl', () => {
	it('is the address itself where the browser knows no policies', () => {
		expect(trustedWorkerUrl('/service-worker.js', {})).toBe('/service-worker.js');
		expect(trustedWorkerUrl('/service-worker.js', { trustedTypes: null })).toBe('/service-worker.js');
	});

	it('goes through a policy that lets our worker through and nothing else', () => {
		const made: string[] = [];
		let rule = (url: string): string => url;
		const trustedTypes = {
			createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
				made.push(name);
				rule = rules.createScriptURL;
				return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
			}
		};
		expect(trustedWorkerUrl('/service-worker.js', { trustedTypes })).toBe('trusted /service-worker.js');
		expect(made).toEqual(['liptako-worker-url']);
		expect(() => rule('https://example.org/x.js')).toThrow(TypeError);

		// a second worker, and a policy can be made only once
		expect(() => rule('/fit-worker.js')).toThrow(TypeError);
		expect(trustedWorkerUrl('/fit-worker.js', { trustedTypes })).toBe('trusted /fit-worker.js');
		expect(rule('/service-worker.js')).toBe('/service-worker.js');
		expect(made).toHaveLength(1);
	});
});

describe('askStatus', () => {
	it('reads what the worker answers on the port it was given', async () => {
		const told: unknown[] = [];
		const worker = {
			postMessage: (message: unknown, ports: MessagePort[]) => {
				told.push(message);
				ports[0]!.postMessage({ version: 'v1', complete: true, more: 1 });
			}
		};
		expect(await askStatus(worker as any)).toEqual({ version: 'v1', complete: true });
		expect(told).toEqual([{ type: 'status' }]);
	});
});
