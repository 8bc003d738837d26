/** English as far as the first question needs it; the other words are fetched with the first other screen. */
import { Inconsistent } from '#lib/core/fault.ts';
import type { Catalogue } from './en.ts';
import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { kinds } from './en/kinds.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';

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
	...{ answer, app, kinds, shell, study },
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
	get faults() {
		return later().faults;
	},
	get left() {
		return later().left;
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
	},
	get today() {
		return later().today;
	}
};
