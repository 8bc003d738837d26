/** French as far as the first question needs it; the other words are fetched with the first other screen. */
import { answer } from './fr/answer.ts';
import { app } from './fr/app.ts';
import { kinds } from './fr/kinds.ts';
import { shell } from './fr/shell.ts';
import { study } from './fr/study.ts';
import { StagedWords } from './staged.ts';

export const french = new StagedWords({ answer, app, kinds, shell, study }, async () => (await import('./fr.ts')).fr);
