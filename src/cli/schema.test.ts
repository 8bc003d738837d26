import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JSON_SCHEMAS } from './json-schemas.ts';

const folder = new URL('../../questions/schema/', import.meta.url);

describe('questions/schema', () => {
	it('has a file for every schema', () => {
		const names = Object.keys(JSON_SCHEMAS).map((name) => `${name}.json`);
		expect(readdirSync(folder).sort()).toEqual(names.sort());
	});

	it.each(Object.keys(JSON_SCHEMAS))('%s.json is fresh (npm run bank:schema)', (name) => {
		const written: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
		expect(written).toEqual(JSON.parse(JSON.stringify(JSON_SCHEMAS[name])));
	});

	it('lets nobody add a field that is not there', () => {
		expect(JSON_SCHEMAS.topic).toMatchObject({
			type: 'object',
			additionalProperties: false,
			required: expect.any(Array)
		});
	});
});
