/** French. The lists follow the English ones (SAQUET; Haladyna et al. 2002, guidelines 17, 25–28). */
import { language } from './language.ts';

export const fr = language({
	code: 'fr',
	stopWords:
		'ainsi alors apres aucun aucune aussi autre autres avant avec avoir bien cela celle celles celui cent cette ceux chaque ' +
		'chez comme comment contre dans depuis deja des dont elle elles encore entre etaient etait etant ete etre eux faire ' +
		'fait font fut hors ici jusque laquelle lequel lesquelles lesquels leur leurs lors lorsque mais meme memes moins notre ' +
		'nous parce parmi pendant peut plus plusieurs pour pourquoi puis quand quel quelle quelles quels quelque quelques sans ' +
		'sauf selon sera seront sont sous suivant suivante suivants suivantes sur tandis tant tous tout toute toutes tres une ' +
		'vers voici voila vous reportage terme mot nom phrase vrai faux question',
	shortestWord: 4,
	suffixes: 'ements ement ations ation aux ees ee es er ent s e x',
	prefixes: '',
	shortestStem: 4,
	attached: '',
	numerals:
		'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
	allOfTheAbove:
		'toutes les réponses, toutes ces réponses, toutes les propositions, toutes ces propositions, toutes ' +
		'les options, tous les choix, tous ces choix, tout ce qui précède, tout cela, les deux réponses, les ' +
		'deux à la fois, tous les éléments ci-dessus',
	noneOfTheAbove:
		'aucune des réponses, aucune de ces réponses, aucune des propositions, aucune de ces propositions, ' +
		'aucune des options, aucun de ces choix, aucun des choix, aucun des deux, aucune des deux, rien de ' +
		'tout cela, rien de ce qui précède, aucune réponse',
	absolutes:
		'toujours, jamais, aucun, aucune, tous, toutes, complètement, totalement, absolument, entièrement, ' +
		'uniquement, seulement, certainement, impossible',
	vague:
		'souvent, parfois, rarement, fréquemment, occasionnellement, généralement, habituellement, ' +
		'régulièrement, presque, en partie, quelquefois, de temps en temps',
	negatives: 'sauf, excepté, incorrect, incorrecte, jamais, hormis, à l’exception, non',
	negativePattern: /(?:^| )(?:ne|n) (?:\S+ ){1,4}?(?:pas|jamais|plus|point|rien|aucune?|ni)(?= |$)/u,
	negativeOptions: 'ne, n, pas, jamais, ni, rien, personne ne',
	timeBound:
		'actuellement, récemment, récent, récente, aujourd’hui, hier, demain, de nos jours, à présent, en ce ' +
		'moment, jusqu’ici, l’an dernier, l’année dernière, cette année, l’année prochaine, le mois dernier, ' +
		'décembre dernier, dernièrement',
	attribution:
		'selon, d’après, reportage, article, charte, observateurs, observateur, chercheur, analystes, ' +
		'dirigeants, dit, disent, affirme, affirment, estime, aux yeux de, prévision, prévisions, éditeurs, ' +
		'rédaction, sources',
	imperatives:
		'associez, reliez, classez, rangez, mettez, nommez, choisissez, complétez, remplissez, ordonnez, ' +
		'donnez, écrivez, tapez, sélectionnez, indiquez, jugez, décidez, lisez, placez, trouvez, dites, ' +
		'attribuez, cochez, montrez, touchez, citez',
	leads: {
		article: 'le la les l un une des du',
		pronoun: 'il elle ils elles on ce cela ceux celle celui celles qui',
		preposition: 'à a de d en par pour dans sur sous avec après avant entre comme',
		infinitive: ''
	},
	ands: 'et ou',
	// elision: “le accord” and “l’traité” do not exist; h is left alone, since it may be aspirated
	clashes: (article, word) => {
		const isVowel = /^[aeiouyàâéèêëîïôûœ]/u.test(word);
		return article === 'le' || article === 'la'
			? isVowel
			: /^l['’]?$/u.test(article) && !isVowel && !word.startsWith('h');
	}
});
