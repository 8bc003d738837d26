import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1 … 100 in words. */
function inWords(number: number): string {
	if (number >= 100) return 'one hundred';
	if (number < 20) return SMALL[number] ?? '';
	const [tens, rest] = [TENS[Math.floor(number / 10)] ?? '', number % 10];
	return rest === 0 ? tens : `${tens}-${SMALL[rest] ?? ''}`;
}

/** Printed cards with which a class answers without phones. */
export const cards = {
	title: 'Answer cards',
	intro:
		'One card a learner. Its four sides stand for A, B, C and D: the side held upwards is the answer. The camera of this device counts the cards; no picture is kept and nothing is sent.',
	print: 'Print the cards',
	first: 'From card',
	last: 'to card',
	/** Up to a hundred. */
	rangeHint: 'One number a learner, 1 to 100. Number the class list, and the cards need no names.',
	size: 'Paper',
	each: 'Size',
	one: 'One a page, for large rooms',
	two: 'Two a page',
	deed: 'Print',
	how: 'Stiff paper, black ink, not shiny: glare hides a card from the camera. Leave the white margin on when you cut.',
	notice: 'A notice for parents',
	tryTitle: 'Try it',
	tryHint: 'Hold up a card, or show one on another screen. What is read appears below.',
	sides: 'Hold the side of your answer upwards',
	/** Small on the side of a card: letters read upright when their side is up. */
	card: (number: number) => `Card ${inWords(number)}`,
	cardLabel: (number: number) => `Card ${number}`,
	start: 'Start the camera',
	stop: 'Stop the camera',
	starting: 'The camera starts …',
	refused:
		'The camera was refused. Allow it for this site in the browser’s settings, then start it again. Until then, count the hands.',
	missing: 'No camera was found on this device. Count the hands instead.',
	failed: 'The cards could not be read on this device. Count the hands instead.',
	picture: 'What the camera sees',
	answered: (count: number, of: number) => `${plural(count, { one: '# card', other: '# cards' })} of ${of} read`,
	who: 'Cards read',
	read: (number: number, letter: string) => `Card ${number}: ${letter}`
};

export type CardsWords = typeof cards;
