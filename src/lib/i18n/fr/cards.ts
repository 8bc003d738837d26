import type { CardsWords } from '../en/cards.ts';
import { count as plural } from './words.ts';

const SMALL =
	'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
		' '
	);
const TENS = 'zéro dix vingt trente quarante cinquante soixante'.split(' ');

/** 1 … 100 en toutes lettres. */
function inWords(number: number): string {
	if (number >= 100) return 'cent';
	if (number < 20) return SMALL[number] ?? '';
	if (number === 80) return 'quatre-vingts';
	const [base, name] =
		number > 80
			? [80, 'quatre-vingt']
			: number >= 60
				? [60, 'soixante']
				: [number - (number % 10), TENS[Math.floor(number / 10)] ?? ''];
	const rest = number - base;
	if (rest === 0) return name;
	const and = (rest === 1 || rest === 11) && base < 80;
	return and ? `${name} et ${SMALL[rest] ?? ''}` : `${name}-${SMALL[rest] ?? ''}`;
}

export const cards: CardsWords = {
	title: 'Cartes-réponses',
	intro:
		'Une carte par élève. Ses quatre côtés valent A, B, C et D\u00a0: le côté tenu vers le haut est la réponse. La caméra de cet appareil compte les cartes\u202f; aucune image n’est gardée et rien n’est envoyé.',
	print: 'Imprimer les cartes',
	first: 'De la carte',
	last: 'à la carte',
	rangeHint:
		'Un numéro par élève, de 1 à 100. Numérotez la liste de classe\u00a0: les cartes n’ont pas besoin de noms.',
	size: 'Papier',
	each: 'Taille',
	one: 'Une par page, pour les grandes salles',
	two: 'Deux par page',
	deed: 'Imprimer',
	how: 'Papier rigide et mat, encre noire\u00a0: les reflets cachent la carte à la caméra. En découpant, laissez la marge blanche.',
	notice: 'Avis aux parents',
	tryTitle: 'Essayer',
	tryHint: 'Levez une carte, ou montrez-en une sur un autre écran. Ce qui est lu s’affiche ci-dessous.',
	sides: 'Tenez vers le haut le côté de votre réponse',
	card: (number) => `Carte ${inWords(number)}`,
	cardLabel: (number) => `Carte ${number}`,
	start: 'Démarrer la caméra',
	stop: 'Arrêter la caméra',
	starting: 'La caméra démarre…',
	refused:
		'La caméra a été refusée. Autorisez-la pour ce site dans les réglages du navigateur, puis redémarrez-la. En attendant, comptez les mains.',
	missing: 'Aucune caméra n’a été trouvée sur cet appareil. Comptez plutôt les mains.',
	failed: 'Les cartes n’ont pas pu être lues sur cet appareil. Comptez plutôt les mains.',
	picture: 'Ce que voit la caméra',
	answered: (count, of) => `${plural(count, { one: '# carte lue', other: '# cartes lues' })} sur ${of}`,
	who: 'Cartes lues',
	read: (number, letter) => `Carte ${number}\u00a0: ${letter}`
};
