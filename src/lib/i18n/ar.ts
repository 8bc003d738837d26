import type { Catalogue } from './en.ts';
import { about } from './ar/about.ts';
import { answer } from './ar/answer.ts';
import { app } from './ar/app.ts';
import { audit } from './ar/audit.ts';
import { banners } from './ar/banners.ts';
import { charts } from './ar/charts.ts';
import { exam } from './ar/exam.ts';
import { explore } from './ar/explore.ts';
import { faults } from './ar/faults.ts';
import { kinds } from './ar/kinds.ts';
import { left } from './ar/left.ts';
import { plan } from './ar/plan.ts';
import { progress } from './ar/progress.ts';
import { quiz } from './ar/quiz.ts';
import { settings } from './ar/settings.ts';
import { shell } from './ar/shell.ts';
import { study } from './ar/study.ts';
import { today } from './ar/today.ts';

export const ar: Catalogue = {
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
