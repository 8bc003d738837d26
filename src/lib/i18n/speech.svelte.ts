import type { Words } from './catalogue.ts';
import type { Catalogue } from './en.ts';
import { english } from './en-early.ts';
import { isLanguage, languageFor, LANGUAGES, type LanguageCode } from './languages.ts';
import { fetchWords } from './staged.ts';

/** The language that the interface speaks: English until another has been fetched. */
export class Speech implements Words {
	#language = $state.raw<LanguageCode>('en');
	#say = $state.raw<Catalogue>(english);
	#isSettled = $state(false);
	/** The language asked for last: one that arrives late does not replace it. */
	#wanted: LanguageCode = 'en';

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

	/** Fetches the words that the first question does without. Rejects when they cannot be had. */
	complete(): Promise<void> {
		return fetchWords();
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
