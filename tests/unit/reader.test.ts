import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withPolicy } from '../../scripts/reader.js';

const page = readFileSync('static/backup-reader.html', 'utf8');

it('the reader allows its own script and style and nothing else: run `node scripts/reader.js` when this fails', () => {
	expect(page).toBe(withPolicy(page));
	expect(page).toContain("default-src 'none'");
	expect(page).not.toMatch(/\ssrc=|\shref=|https?:|@import|url\(|innerHTML|\son[a-z]+=/);
});

it('notices a changed script', () => {
	expect(withPolicy(page.replace("'use strict';", "'use strict'; "))).not.toContain(
		/script-src [^;]+;/.exec(page)?.[0] ?? 'none'
	);
});
