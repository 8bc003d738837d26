/**
 * What two spellings of one name have in common. The words and their order stay: “Alliance Sahel” and
 * “Alliance des États du Sahel” are different bodies, so “des”, “of” and دول are never dropped.
 */

/** Latin accents and Arabic vowel signs, but not the hamza and madda (U+0653–0655) that tell أ from ا. */
const ACCENTS = /[\u0300-\u036f\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
const HAMZA = /[\u0653-\u0655]/gu;
/** Direction marks, joiners, soft hyphens: not seen, so not compared. */
const INVISIBLE = /\p{Cf}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
/** Letters that Unicode does not decompose; the hooked ones are those of West African languages. */
const LETTERS: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	ı: 'i',
	ɓ: 'b',
	ɗ: 'd',
	ŋ: 'n',
	ɲ: 'n',
	ɛ: 'e',
	ɔ: 'o',
	ƴ: 'y',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه'
};
const ODD_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const DIGIT = /[٠-٩۰-۹]/gu;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'la', 'les', 'l', 'un', 'une', 'a', 'an']);
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

/** Arabic-Indic (U+0660) and Eastern (U+06F0) digits as 0–9; every other character as it is. */
export function westernDigits(text: string): string {
	return text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The form in which answers are compared: lower case, bare letters, western digits, single spaces, no leading article. */
export function normalise(text: string): string {
	return unify(legible(text));
}

/** Every comparable form, the normalised one first; then, for a text that begins with plain ال, the one without it. */
export function forms(text: string): readonly string[] {
	const plain = legible(text);
	// asked before alef forms are unified: the first letters of ألمانيا are no article
	return ARABIC_ARTICLE.test(plain) ? [unify(plain), unify(plain.replace(ARABIC_ARTICLE, ''))] : [unify(plain)];
}

/** Words of bare letters, in which أ and ا still differ. */
function legible(text: string): string {
	const letters = text.normalize('NFKD').replace(INVISIBLE, '').replace(ACCENTS, '').normalize('NFC');
	return letters.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

function unify(text: string): string {
	const bare = text.normalize('NFKD').replace(ACCENTS, '').replace(HAMZA, '').normalize('NFC');
	const letters = bare.replace(ODD_LETTER, (letter) => LETTERS[letter] ?? letter);
	return withoutArticle(westernDigits(letters).split(' ').filter(Boolean));
}

function withoutArticle(words: readonly string[]): string {
	// “A.E.S.” is a name of three letters and not an article with two
	if (words.length > 1 && words.every((word) => /^\p{L}$/u.test(word))) return words.join('');
	const [first = '', ...rest] = words;
	return (rest.length > 0 && ARTICLES.has(first) ? rest : words).join(' ');
}
