import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Pictures of progress and the tables that say the same. */
export const charts = {
	asTable: 'Show as a table',
	topic: 'Topic',
	total: 'All',
	day: 'Day',
	due: 'Due',
	answers: 'Answers',
	date: 'Date',
	facts: (count: number) => plural(count, { one: '# fact', other: '# facts' }),
	dueOn: (count: number, day: string) => `${day}: ${plural(count, { one: '# fact', other: '# facts' })} due`,
	answeredOn: (count: number, day: string) => `${day}: ${plural(count, { one: '# answer', other: '# answers' })}`,
	nothingOn: (day: string) => `${day}: no answers`,
	today: 'Today',
	less: 'less',
	more: 'more'
};
