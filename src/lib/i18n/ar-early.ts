/** Arabic as far as the first question needs it; the other words are fetched with the first other screen. */
import { answer } from './ar/answer.ts';
import { app } from './ar/app.ts';
import { kinds } from './ar/kinds.ts';
import { shell } from './ar/shell.ts';
import { study } from './ar/study.ts';
import { StagedWords } from './staged.ts';

export const arabic = new StagedWords({ answer, app, kinds, shell, study }, async () => (await import('./ar.ts')).ar);
