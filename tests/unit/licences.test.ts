import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceOf, licences, shipped } from '../../scripts/licences.js';

const PERMISSIVE = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

it('lists what ships as it is installed: node scripts/licences.js', () => {
	expect(readFileSync('static/licences.txt', 'utf8')).toBe(licences());
});

it.each(shipped())('%s may be shipped', (name) => {
	expect(PERMISSIVE).toContain(licenceOf(name));
});
