/** English. Absolutes, vague words and negatives: SAQUET (StevenJamesMoore/SAQUET 7a6d8e4) and Haladyna et al. 2002. */
import { language } from './language.ts';

export const en = language({
	code: 'en',
	stopWords:
		'about above after again against also among another anyone around back because been before being below between both ' +
		'came come could does doing done down during each else even ever every from have having hence here hers herself him ' +
		'himself into itself just keep kept like made make many more most much must myself next once one only other others ' +
		'ours over same shall should since some such take taken than that their theirs them then there these they this those ' +
		'through till under until upon used very were what when where whether which while whom whose will with within without ' +
		'would your yours following according report says said term word name called which question statement true false',
	shortestWord: 4,
	suffixes: 'ations ation ings ing ies ied es ed ly s e y',
	prefixes: '',
	shortestStem: 4,
	attached: '',
	numerals:
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
	allOfTheAbove:
		'all of the above, all the above, all of these, all of those, all of them, all of the options, all of ' +
		'the answers, all of the other, all options, all answers, any of the above, any of these, both of the ' +
		'above, both of these, both of those, both of them, both options, both answers, either of them',
	noneOfTheAbove:
		'none of the above, none of these, none of those, none of them, none of the options, none of the ' +
		'answers, none of the other, no option, neither of the above, neither of these, neither of them, no ' +
		'answer, no correct answer',
	absolutes:
		'always, never, none, all, every, completely, absolutely, totally, definitely, entirely, only, ' +
		'impossible, certainly',
	vague:
		'frequently, occasionally, rarely, seldom, sometimes, usually, regularly, generally, nearly, ' +
		'somewhat, partly, often',
	negatives: 'not, except, never, incorrect, neither, nor, cannot, isn t, doesn t, didn t, wasn t',
	negativeOptions: 'not, never, neither, nor, cannot, isn t, doesn t, didn t, wasn t',
	timeBound:
		'recent, recently, lately, currently, nowadays, presently, today, yesterday, tomorrow, these days, at ' +
		'present, at the moment, so far, upcoming, last year, last month, last week, next year, next month, ' +
		'next week, this year, this month, this week, year ago, years ago, month ago, months ago, week ago, ' +
		'weeks ago, day ago, days ago, last december',
	attribution:
		'according to, report, report s, reports, reported, article, charter, observers, observer, ' +
		'researcher, analysts, leaders, says, said, claims, claim, argues, in the view of, forecast, ' +
		'forecasts, who says, editors, source, sources',
	imperatives:
		'match, sort, put, name, choose, pick, complete, fill, order, arrange, give, type, write, select, ' +
		'mark, judge, decide, read, place, find, say, assign, group, tap, point, show, tick, state',
	leads: {
		article: 'the a an',
		pronoun: 'it they he she those that this these its their we i who',
		preposition: 'in on at by from with for of as under after before through across within between',
		infinitive: 'to'
	},
	ands: 'and or',
	// “a unit”, “an hour”: sounds, not letters, so the usual exceptions are left alone
	clashes: (article, word) => {
		if (/^(?:uni|use|usu|eu|one|h)/u.test(word)) return false;
		const isVowel = /^[aeiou]/u.test(word);
		return article === 'a' ? isVowel : article === 'an' && !isVowel;
	}
});
