import { expect, it } from 'vitest';
import { Aloud, type Synthesis } from './aloud.svelte.ts';

const voice = (lang: string, localService = true) => ({ lang, localService }) as SpeechSynthesisVoice;

/** A device with these voices; what it was told to say ends when `end` is called. */
function device(voices: SpeechSynthesisVoice[]) {
	const spoken: SpeechSynthesisUtterance[] = [];
	const events = new EventTarget();
	let cancelled = 0;
	const synthesis: Synthesis = {
		getVoices: () => voices,
		speak: (utterance) => void spoken.push(utterance),
		cancel: () => void (cancelled += 1),
		addEventListener: events.addEventListener.bind(events),
		removeEventListener: events.removeEventListener.bind(events)
	};
	const utter = (text: string) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance;
	const aloud = new Aloud(synthesis, utter);
	return { aloud, spoken, events, voices, cancelled: () => cancelled };
}

it('chooses a voice of the device for the language, whatever its region', () => {
	const { aloud, voices, events } = device([voice('fr-FR', false), voice('en_US')]);
	const end = aloud.start();
	expect(aloud.voiceFor('en-GB')?.lang).toBe('en_US');
	expect(aloud.voiceFor('fr')).toBeUndefined();
	voices.push(voice('fr-CA'));
	aloud.stop();
	expect(aloud.voiceFor('fr')?.lang).toBe('fr-CA');
	end();
	events.dispatchEvent(new Event('voiceschanged'));
});

it('knows the voices that come late', () => {
	const late = device([]);
	late.aloud.start();
	expect(late.aloud.voiceFor('ar')).toBeUndefined();
	late.voices.push(voice('ar-SA'));
	late.events.dispatchEvent(new Event('voiceschanged'));
	expect(late.aloud.voiceFor('ar-u-nu-latn')?.lang).toBe('ar-SA');
});

it('reads sentence by sentence until the last has ended', () => {
	const { aloud, spoken, cancelled } = device([voice('en-GB')]);
	aloud.start();
	aloud.say(['Who signed?', 'Mali'], 'en');
	expect(spoken.map(({ text }) => text)).toEqual(['Who signed?', 'Mali']);
	expect(aloud.speaking).toBe(true);
	spoken[0]?.dispatchEvent(new Event('end'));
	expect(aloud.speaking).toBe(true);
	spoken[1]?.dispatchEvent(new Event('error'));
	expect(aloud.speaking).toBe(false);
	aloud.say(['Again'], 'en');
	aloud.stop();
	expect(aloud.speaking).toBe(false);
	expect(cancelled()).toBe(3);
});

it('says nothing without a voice', () => {
	const { aloud, spoken } = device([voice('en-GB')]);
	aloud.start();
	aloud.say(['من وقّع؟'], 'ar');
	expect(spoken).toEqual([]);
	expect(aloud.speaking).toBe(false);
});
