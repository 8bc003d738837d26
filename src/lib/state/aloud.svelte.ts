/** Reading aloud with the voices of the device: nothing leaves it. */

/** What of the browser's speech is used. */
export type Synthesis = Pick<
	SpeechSynthesis,
	'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

const tongueOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

export class Aloud {
	readonly #synthesis: Synthesis;
	readonly #utter: (text: string) => SpeechSynthesisUtterance;
	#voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
	#left = $state(0);

	constructor(
		synthesis: Synthesis,
		utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text)
	) {
		this.#synthesis = synthesis;
		this.#utter = utter;
	}

	/** Follows the voices, which some browsers have only after a while. Gives what ends it. */
	start(): () => void {
		const look = (): void => void (this.#voices = this.#synthesis.getVoices());
		look();
		this.#synthesis.addEventListener('voiceschanged', look);
		return () => {
			this.#synthesis.removeEventListener('voiceschanged', look);
			this.stop();
		};
	}

	/** A voice on the device for a language (BCP 47); a voice over the network would send the text away. */
	voiceFor(language: string): SpeechSynthesisVoice | undefined {
		return this.#voices.find(({ lang, localService }) => localService && tongueOf(lang) === tongueOf(language));
	}

	get speaking(): boolean {
		return this.#left > 0;
	}

	/** Reads sentence by sentence: browsers break off long speech. Whatever was being read is stopped first. */
	say(sentences: readonly string[], language: string): void {
		this.stop();
		const voice = this.voiceFor(language);
		if (!voice) return;
		for (const sentence of sentences) {
			const utterance = this.#utter(sentence);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			const ended = (): void => void (this.#left = Math.max(0, this.#left - 1));
			utterance.addEventListener('end', ended, { once: true });
			utterance.addEventListener('error', ended, { once: true });
			this.#left += 1;
			this.#synthesis.speak(utterance);
		}
	}

	stop(): void {
		this.#left = 0;
		this.#synthesis.cancel();
	}
}
