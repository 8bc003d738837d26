import type { Words } from './catalogue.ts';
import type { Catalogue } from './en.ts';
import { english } from './en-early.ts';
import { isLanguage, languageFor, LANGUAGES, type LanguageCode } from './languages.ts';
import { wantAllWords } from './staged.ts';

/** A language and its words. */
export interface Spoken {
	readonly code: LanguageCode;
	readonly say: Catalogue;
}

/** The language that the interface speaks: English until another has been fetched. */
export class Speech implements Words {
	#language = $state.raw<LanguageCode>('en');
	#say = $state.raw<Catalogue>(english);
	#isSettled = $state(false);
	/** The language asked for last: one that arrives late does not replace it. */
	#wanted: LanguageCode = 'en';

	/** @param spoken a language whose words are there; English before its late words, where none is given */
	constructor(spoken?: Spoken) {
		if (!spoken) return;
		this.#language = this.#wanted = spoken.code;
		this.#say = spoken.say;
		this.#isSettled = true;
	}

	get language(): LanguageCode {
		return this.#language;
	}

	get locale(): string {
		return LANGUAGES[this.#language].locale;
	}

	get direction(): 'ltr' | 'rtl' {
		return LANGUAGES[this.#language].direction;
	}

	get say(): Catalogue {
		return this.#say;
	}

	/** What is spoken was chosen for this learner, or is all that can be had. */
	get settled(): boolean {
		return this.#isSettled;
	}

	/** The first of these languages that is spoken here, as its code. */
	choose(wanted: readonly string[]): string {
		return languageFor(wanted);
	}

	/** Fetches the words that the first question does without, of what is spoken. Rejects when they cannot be had. */
	async complete(): Promise<void> {
		wantAllWords();
		await LANGUAGES[this.#language].load();
	}

	/** Fetches the language's words, then speaks it. Rejects when they cannot be had; what it does not know it passes over. */
	async speak(code: string): Promise<void> {
		if (!isLanguage(code)) return;
		this.#wanted = code;
		try {
			const say = await LANGUAGES[code].load();
			if (this.#wanted !== code) return;
			this.#language = code;
			this.#say = say;
		} finally {
			this.#isSettled = true;
		}
	}
}
