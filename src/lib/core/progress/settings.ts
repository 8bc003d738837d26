/** The learner's settings: a fold of the log like everything else, so that they travel with a backup. */
import type { Topic } from '../bank/bank.ts';
import { isTopicId, type TopicId } from '../ids.ts';
import { effectiveEvents } from '../log/effective.ts';
import type { LogEvent, SettingChanged } from '../log/event.ts';
import { readEasyDays, writeEasyDays } from '../study/easy-days.ts';
import { dateToDay } from '../time.ts';

export type RetentionLevel = 'light' | 'standard' | 'thorough';
export type Theme = 'auto' | 'light' | 'dark';

/** The probability of recall at which a fact comes back, by level. */
export const RETENTION: Readonly<Record<RetentionLevel, number>> = { light: 0.85, standard: 0.9, thorough: 0.95 };

export interface Settings {
	/** BCP 47; absent: as the device. */
	readonly language?: string;
	/** 5 … 240. */
	readonly minutesPerDay: number;
	/** Facts met for the first time in a day, 0 … 100; absent: as many as the minutes allow. */
	readonly newPerDay?: number;
	readonly desiredRetention: RetentionLevel;
	/** The day of the exam, `YYYY-MM-DD`; empty: for life. */
	readonly examOn: string;
	/** Days on which less is wanted, as `readEasyDays` reads them. */
	readonly easyDays: readonly string[];
	/** Topics switched off, of those studied by default; in the order of their ids, each once. */
	readonly topicsOff: readonly TopicId[];
	/** Optional topics switched on, likewise. */
	readonly topicsOn: readonly TopicId[];
	readonly theme: Theme;
	/** Keys of the learner's own, `undo=z`: an action of the study screen and the name of a key. */
	readonly keys: readonly string[];
	/** Each question is read out as it comes, where the device has a voice for its language. */
	readonly readAloud: boolean;
	/** A swipe goes on or takes back. */
	readonly swipes: boolean;
}

type TopicChoice = Pick<Settings, 'topicsOff' | 'topicsOn'>;

export const DEFAULT_SETTINGS: Settings = {
	minutesPerDay: 10,
	desiredRetention: 'standard',
	examOn: '',
	easyDays: [],
	topicsOff: [],
	topicsOn: [],
	theme: 'auto',
	keys: [],
	readAloud: false,
	swipes: false
};

type Value = SettingChanged['value'];
type Reader<Name extends keyof Settings> = (value: Value) => Settings[Name] | undefined;

const KEY = /^[a-z]{2,10}[1-9]?=\S{1,16}$/u;
/** Twice as many as there are actions. */
const KEYS_MOST = 40;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

const whole =
	(least: number, greatest: number) =>
	(value: Value): number | undefined =>
		typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest ? value : undefined;

const oneOf =
	<Name extends string>(names: readonly Name[]) =>
	(value: Value): Name | undefined =>
		names.find((name) => name === value);

const topicIds = (value: Value): readonly TopicId[] | undefined =>
	Array.isArray(value) ? [...new Set(value.filter(isTopicId))].sort() : undefined;

/** One reader for each setting: what it does not know it gives as undefined. */
const READERS: { readonly [Name in keyof Settings]-?: Reader<Name> } = {
	language: (value) => (typeof value === 'string' && LANGUAGE.test(value) ? value : undefined),
	minutesPerDay: whole(5, 240),
	newPerDay: whole(0, 100),
	desiredRetention: oneOf(['light', 'standard', 'thorough']),
	examOn: (value) =>
		typeof value === 'string' && (value === '' || dateToDay(value) !== undefined) ? value : undefined,
	easyDays: (value) => (Array.isArray(value) ? writeEasyDays(readEasyDays(value.map(String))) : undefined),
	topicsOff: topicIds,
	topicsOn: topicIds,
	theme: oneOf(['auto', 'light', 'dark']),
	keys: (value) =>
		Array.isArray(value)
			? value
					.filter((key) => KEY.test(String(key)))
					.map(String)
					.slice(0, KEYS_MOST)
			: undefined,
	readAloud: (value) => (typeof value === 'boolean' ? value : undefined),
	swipes: (value) => (typeof value === 'boolean' ? value : undefined)
};

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(READERS, name);

/** Whether a topic is studied: an optional one when it is switched on, any other unless it is switched off. */
export function isStudied({ id, optional }: Pick<Topic, 'id' | 'optional'>, settings: TopicChoice): boolean {
	return optional ? settings.topicsOn.includes(id) : !settings.topicsOff.includes(id);
}

/** The change that switches a topic on or off. */
export function switchTopic(
	{ id, optional }: Pick<Topic, 'id' | 'optional'>,
	on: boolean,
	settings: TopicChoice
): { readonly name: keyof TopicChoice; readonly value: readonly TopicId[] } {
	const name = optional ? 'topicsOn' : 'topicsOff';
	const others = settings[name].filter((topic) => topic !== id);
	return { name, value: on === optional ? [...others, id] : others };
}

/**
 * The settings in force: of each name the last change by id that is not undone. Names and values of a later release,
 * or out of range, are passed over, so that the change before them stays in force.
 */
export function foldSettings(events: readonly LogEvent[]): Settings {
	const inForce = effectiveEvents(events.filter(({ kind }) => kind === 'setting-changed' || kind === 'undone'));
	return inForce
		.filter((event) => event.kind === 'setting-changed')
		.reduce<Settings>((settings, { name, value }) => {
			const read = isSetting(name) ? READERS[name](value) : undefined;
			return read === undefined ? settings : { ...settings, [name]: read };
		}, DEFAULT_SETTINGS);
}
