import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../src/service-worker/navigate.ts';

const FILES = new Set(['index.html', '404.html', 'study.html', 'quiz/index.html', 'quiz/report.html', 'icon.svg']);
const go = (path: string) => destinationOf(path, (file) => FILES.has(file));
const file = (path: string) => ({ kind: 'file', path });
const redirect = (path: string) => ({ kind: 'redirect', path });

describe('destinationOf', () => {
	it.each([
		['', file('index.html')],
		['index.html', redirect('')],
		['study', file('study.html')],
		['study/', redirect('study')],
		['study//', redirect('study')],
		['study.html', redirect('study')],
		['quiz', file('quiz/index.html')],
		['quiz/', redirect('quiz')],
		['quiz/index.html', redirect('quiz')],
		['quiz/report', file('quiz/report.html')],
		['quiz/report.html', redirect('quiz/report')],
		['icon.svg', file('icon.svg')],
		['nowhere', { kind: 'shell' }],
		['nowhere.html', { kind: 'shell' }],
		['study/deeper', { kind: 'shell' }],
		['quiz/..', { kind: 'shell' }]
	])('“%s”', (path, destination) => {
		expect(go(path)).toEqual(destination);
	});

	it('never sends anyone round in circles', () => {
		for (const start of [...FILES, 'study/', 'quiz/', 'index.html/', 'nowhere/', '/']) {
			const first = go(start);
			const second = first.kind === 'redirect' ? go(first.path) : first;
			expect(second.kind, start).not.toBe('redirect');
		}
	});
});
