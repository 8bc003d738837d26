/** How the teacher likes the gradebook shown: kept on this device alone. */
import { keepLocal, localStorageOf } from '#lib/storage/local.ts';

const KEY = 'liptako-grade-view';
export const GRADE_VIEWS = ['table', 'cards'] as const;
export type GradeView = (typeof GRADE_VIEWS)[number];

/** The table where nothing that can be read was kept. */
export const readGradeView = (text: string | null | undefined): GradeView => (text === 'cards' ? 'cards' : 'table');

export const gradeView = (scope: typeof globalThis): GradeView => readGradeView(localStorageOf(scope)?.getItem(KEY));

/** Where nothing can be kept it holds until the page is left. */
export function keepGradeView(scope: typeof globalThis, view: GradeView): void {
	keepLocal(localStorageOf(scope), KEY, view);
}
