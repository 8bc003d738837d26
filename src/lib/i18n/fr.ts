import type { Catalogue } from './en.ts';
import { about } from './fr/about.ts';
import { answer } from './fr/answer.ts';
import { app } from './fr/app.ts';
import { audit } from './fr/audit.ts';
import { banners } from './fr/banners.ts';
import { charts } from './fr/charts.ts';
import { exam } from './fr/exam.ts';
import { explore } from './fr/explore.ts';
import { faults } from './fr/faults.ts';
import { kinds } from './fr/kinds.ts';
import { left } from './fr/left.ts';
import { plan } from './fr/plan.ts';
import { progress } from './fr/progress.ts';
import { quiz } from './fr/quiz.ts';
import { settings } from './fr/settings.ts';
import { shell } from './fr/shell.ts';
import { study } from './fr/study.ts';
import { today } from './fr/today.ts';

export const fr: Catalogue = {
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
