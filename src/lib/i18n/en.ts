import { about } from './en/about.ts';
import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { audit } from './en/audit.ts';
import { banners } from './en/banners.ts';
import { charts } from './en/charts.ts';
import { exam } from './en/exam.ts';
import { explore } from './en/explore.ts';
import { faults } from './en/faults.ts';
import { kinds } from './en/kinds.ts';
import { left } from './en/left.ts';
import { plan } from './en/plan.ts';
import { progress } from './en/progress.ts';
import { quiz } from './en/quiz.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';
import { today } from './en/today.ts';

/** One group a file; a group belongs to one screen or family of components. */
export const en = {
	about,
	answer,
	app,
	audit,
	banners,
	charts,
	exam,
	explore,
	faults,
	kinds,
	left,
	plan,
	progress,
	quiz,
	settings,
	shell,
	study,
	today
};

/** What every language has to say: its keys and arguments, by type. */
export type Catalogue = typeof en;
