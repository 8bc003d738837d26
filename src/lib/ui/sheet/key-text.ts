/** The key of one place to answer, in words: the letter and what stands beside it, or what is to be written. */
import type { AnswerField, Lettered, SheetBody } from '#lib/core/sheet/question.ts';
import { writtenDate, writtenNumber } from '#lib/i18n/format.ts';
import type { SheetWords } from '#lib/i18n/en/sheet.ts';

export interface KeyPiece {
	/** In the letters of the language; absent where something is written. */
	readonly letter?: string;
	readonly text: string;
}

interface Tongue {
	readonly locale: string;
	readonly say: SheetWords;
}

export function keyPieces(body: SheetBody, field: AnswerField, { locale, say }: Tongue): readonly KeyPiece[] {
	switch (field.kind) {
		case 'letters':
			return field.key.map((place) => piece(optionsOf(body, field.part), place, say));
		case 'sequence':
			return [{ letter: field.key.map((place) => letterOf(place, say)).join(' '), text: '' }];
		case 'verdict':
			return [{ text: say.verdicts[field.key ? 'true' : 'false'] }];
		case 'text':
			return [{ text: field.key[0] ?? '' }];
		case 'number': {
			const value = [writtenNumber(locale, field.key), field.unit].filter((part) => part !== undefined).join(' ');
			return [{ text: field.tolerance === 0 ? value : say.within(value, writtenNumber(locale, field.tolerance)) }];
		}
		case 'date':
			return [{ text: writtenDate(locale, field.key) }];
	}
}

/** The options that a place to answer is about. */
function optionsOf(body: SheetBody, part: number): readonly Lettered[] {
	if (body.form === 'sentence') return body.gaps.find((gap) => gap.part === part)?.options ?? [];
	if (body.form === 'passage' && part === 2) return body.sentences;
	return 'options' in body ? body.options : [];
}

function piece(options: readonly Lettered[], place: number, say: SheetWords): KeyPiece {
	return { letter: letterOf(place, say), text: options.find((option) => option.place === place)?.text ?? '' };
}

/** Beyond the letters that the language has here, numbers go on. */
export function letterOf(place: number, { letters }: SheetWords): string {
	return letters[place] ?? String(place + 1);
}
