/** English as far as the first question needs it; the other words are fetched with the first other screen. */
import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { kinds } from './en/kinds.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';
import { StagedWords } from './staged.ts';

export const english = new StagedWords({ answer, app, kinds, shell, study }, async () => (await import('./en.ts')).en);
