import type { Catalogue } from '../en.ts';

export const kinds: Catalogue['kinds'] = {
	single: { name: 'Une réponse', instruction: 'Choisissez une réponse.' },
	multiple: { name: 'Plusieurs réponses', instruction: 'Choisissez toutes les réponses qui conviennent.' },
	truefalse: {
		name: 'Vrai ou faux, et pourquoi',
		instruction: 'Décidez, puis choisissez la raison qui fonde votre décision.'
	},
	cloze: { name: 'Texte à compléter', instruction: 'Complétez la phrase.' },
	short: { name: 'Réponse courte', instruction: 'Écrivez un nom ou un mot.' },
	number: { name: 'Nombre', instruction: 'Écrivez un nombre.' },
	date: { name: 'Date', instruction: 'Donnez la date.' },
	order: {
		name: 'Mettre en ordre',
		instruction: 'Du plus ancien au plus récent. Déplacez avec les flèches, ou tirez par le numéro.'
	},
	match: {
		name: 'Associer',
		instruction: 'Trouvez ce qui correspond à chaque élément. Certains restent inutilisés.'
	},
	categorise: { name: 'Classer', instruction: 'Dites où va chaque élément.' },
	map: { name: 'Sur la carte', instruction: 'Choisissez sur la carte ou dans la liste.' },
	reading: { name: 'Lecture', instruction: 'Lisez, répondez, puis choisissez la phrase qui appuie votre réponse.' },
	card: { name: 'Carte', instruction: 'Répondez de tête, puis regardez.' }
};
