/** English as far as the first question needs it; the other words are fetched with the first other screen. */
import { Inconsistent } from '#lib/core/fault.ts';
import type { Catalogue } from './en.ts';
import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { faults } from './en/faults.ts';
import { kinds } from './en/kinds.ts';
import { left } from './en/left.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';
import { today } from './en/today.ts';

let whole: Catalogue | undefined;

/** To be awaited before any screen but Study is shown. Rejects when the words cannot be had. */
export async function fetchWords(): Promise<void> {
	whole ??= (await import('./en.ts')).en;
}

function later(): Catalogue {
	if (whole === undefined) throw new Inconsistent('words that Study does without');
	return whole;
}

export const english: Catalogue = {
	...{ answer, app, faults, kinds, left, shell, study, today },
	get about() {
		return later().about;
	},
	get audit() {
		return later().audit;
	},
	get charts() {
		return later().charts;
	},
	get exam() {
		return later().exam;
	},
	get explore() {
		return later().explore;
	},
	get plan() {
		return later().plan;
	},
	get progress() {
		return later().progress;
	},
	get quiz() {
		return later().quiz;
	},
	get settings() {
		return later().settings;
	}
};
