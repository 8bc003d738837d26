import { answer } from './en/answer.ts';
import { charts } from './en/charts.ts';
import { kinds } from './en/kinds.ts';
import { shell } from './en/shell.ts';

/** One group a file; a group belongs to one screen or family of components. */
export const en = { answer, charts, kinds, shell };

/** What every language has to say: its keys and arguments, by type. */
export type Catalogue = typeof en;
