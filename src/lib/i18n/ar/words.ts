import { pluralIn } from '../plural.ts';

/** What is counted on several screens; the dual in the nominative. */
export const count = pluralIn('ar-u-nu-latn');

export const facts = (n: number): string =>
	count(n, {
		zero: 'لا معلومات',
		one: 'معلومة واحدة',
		two: 'معلومتان',
		few: '# معلومات',
		many: '# معلومة',
		other: '# معلومة'
	});
export const answers = (n: number): string =>
	count(n, {
		zero: 'لا إجابات',
		one: 'إجابة واحدة',
		two: 'إجابتان',
		few: '# إجابات',
		many: '# إجابة',
		other: '# إجابة'
	});
export const questions = (n: number): string =>
	count(n, {
		zero: 'لا أسئلة',
		one: 'سؤال واحد',
		two: 'سؤالان',
		few: '# أسئلة',
		many: '# سؤالًا',
		other: '# سؤال'
	});
export const entries = (n: number): string =>
	count(n, { zero: 'لا قيود', one: 'قيد واحد', two: 'قيدان', few: '# قيود', many: '# قيدًا', other: '# قيد' });
export const days = (n: number): string =>
	count(n, { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' });
/** After a word that governs the genitive: نحو، في. */
export const minutesOf = (n: number): string =>
	count(n, {
		zero: 'أقل من دقيقة',
		one: 'دقيقة واحدة',
		two: 'دقيقتين',
		few: '# دقائق',
		many: '# دقيقة',
		other: '# دقيقة'
	});
