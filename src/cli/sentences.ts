/** For each code of a fault in the editors' files: what is wrong, and what to do. `{name}` is filled from the fault's data. */
import type { Fault } from '#lib/core/fault.ts';
import type { AdviceCode, RuleCode } from '#lib/core/bank/check/codes.ts';
import type { LintRule } from '#lib/core/bank/lint/finding.ts';
import type { SourceCode } from '#lib/core/bank/source/codes.ts';
import { LINT_SENTENCES } from './lint-sentences.ts';

type Code = SourceCode | RuleCode | AdviceCode;

export const SENTENCES: Readonly<Record<Code, string>> = {
	'file-too-big': 'The file is larger than 1 MB. Split it: one file an objective.',
	'file-not-utf8': 'Here stand bytes that are not UTF-8. Save the file as UTF-8.',
	'file-unreadable': 'The file cannot be read ({why}). Check that it is there and that you may read it.',
	'file-empty': 'The file is empty. Fill it or remove it.',
	'file-missing': 'The bank has no {file}. Write one; the README shows how.',
	'file-unexpected': 'A bank has no file called {file}. Move, rename or remove it; the README lists what is where.',
	'yaml-tab': 'A tab stands where the indentation is. Use two spaces for each level.',
	'yaml-anchor': 'Anchors and aliases ({text}) are not used. Put a text that begins with & or * in double quotes.',
	'yaml-tag': 'Tags ({text}) are not used. Put a text that begins with ! in double quotes.',
	'yaml-directive': 'Directives ({text}) are not used. Remove the line.',
	'yaml-flow-map': 'Fields in braces lose text at a comma. Write one field a line, without braces.',
	'yaml-too-deep': 'Lists and fields lie more than 32 deep here. Check the indentation.',
	'yaml-too-wide': 'This list has more than 2000 rows, or this place more than 200 fields. Split the file.',
	'yaml-line-too-long': 'This line has more than 10,000 characters. Split the text.',
	'yaml-duplicate-key': 'This field stands twice in one place. Remove one of the two.',
	'yaml-syntax': 'This is not YAML: {message}. Check quotes, colons and indentation on this line and the one above.',
	'id-malformed':
		'“{got}” is no id. Use small letters, digits and hyphens, at most 64, beginning with a letter or digit.',
	'source-id-malformed': '“{got}” is no id of a source. Write S and two or three digits: S01.',
	'correction-id-malformed': '“{got}” is no id of a correction. Write C and two or three digits: C01.',
	'paragraph-malformed': '“{got}” is no paragraph. Write p and two or three digits: p07.',
	'text-illegible':
		'The text of “{field}” has characters that cannot be seen or that turn the direction of writing. Type it again.',
	'text-empty': '“{field}” has no text. Write it or leave the field out.',
	'text-too-long': '“{field}” is longer than {limit} characters. Shorten it.',
	'date-malformed': '“{got}” is no date. Write "2023", "2023-09" or "2023-09-16", in quotes.',
	'date-unreal': 'There is no such date as “{got}”. Correct it.',
	'day-malformed': '“{got}” is no day. Write it as "2023-09-16", in quotes.',
	'language-malformed': '“{field}” is no language. Write a code such as en, fr or ar.',
	'edition-malformed': '“{got}” is no edition. Use small letters, digits and points: 2026.11.',
	'address-malformed': '“{got}” is no web address. Write it in full, with https:// or http://.',
	'iso-malformed': '“{got}” is no country code. Write two capitals (ISO 3166-1): ML.',
	'outline-malformed':
		'This outline has more than the letters M, L, H, V, Z and numbers. Draw the map anew with scripts/maps.js.',
	'of-malformed':
		'“{got}” is no digest of the English. Run npm run bank -- translate with the language: it writes each one.',
	'list-empty': '“{field}” is empty. Write at least one entry.',
	'list-too-short': '“{field}” has too few entries. Write at least {limit}.',
	'list-too-long': '“{field}” has too many entries. Keep at most {limit}.',
	'number-too-small': '“{got}” is too small for “{field}”. The least is {limit}.',
	'number-too-big': '“{got}” is too big for “{field}”. The most is {limit}.',
	'field-missing': 'The field “{field}” is missing. Add it.',
	'field-unknown':
		'There is no field “{field}” here.{near} If it is half a sentence, put the whole sentence in double quotes.',
	'type-wrong': '“{field}” should be {expected} and is {got}. Check the indentation and the quotes.',
	'value-unknown': '“{got}” is not possible for “{field}”. Choose one of: {allowed}.',
	'value-malformed': '“{got}” does not fit “{field}”. Compare it with the README.',

	'id-duplicate': 'The id “{id}” is given twice; first at {first}. Ids are for ever: give this one another.',
	'part-duplicate': 'In “{id}” the id “{part}” is given twice. Give one of the two another.',
	'card-duplicate': '“{id}” makes the card {card} twice. Remove one, or say only: forward or only: backward.',
	'file-name-wrong':
		'The file {file} holds “{id}”. The name of the folder (a topic) or file (an objective, a map) is its id: rename one.',
	'fact-unknown': '“{id}” names the fact “{name}”, which is in no file of facts. Correct the id or write the fact.',
	'source-unknown': '“{id}” names the source “{name}”, which is not in sources.yaml. Correct it or add it there.',
	'correction-unknown':
		'“{id}” names the correction “{name}”, which is not in corrections.yaml. Correct it or add it there.',
	'entity-unknown': '“{id}” names the entity “{name}”, which is not in entities.yaml. Correct it or add it there.',
	'item-unknown': '“{id}” names the item “{name}”, which does not exist. Correct the id or remove it.',
	'topic-unknown': '“{id}” names the topic “{name}”, which does not exist. Correct the id.',
	'objective-unknown': 'The topic {topic} has no objective “{name}”. Add it to its topic.yaml or move the file.',
	'enemy-self': '“{id}” names itself. Remove it from the list.',
	'fact-not-listed': '“{id}” tests “{name}”, which is neither in its facts nor in its context. Add it there.',
	'context-inside': '“{id}” has “{name}” as context, but that fact is from the report. Move it to facts.',
	'needs-circle': 'The topics {topics} need one another in a circle. Remove one of the needs.',
	'objective-without-items':
		'The objective “{id}” of {topic} has no file. Write {topic}/{id}.yaml or remove the objective.',
	'objective-thin': 'The objective “{id}” of {topic} has too few published items ({items}). Write at least {least}.',
	'objective-short':
		'{items} published items serve the objective “{id}” of {topic}: they stand in its file or test one of its facts. bank.yaml wants {least}. Write more.',
	'fact-thin': '“{id}” is tested by {items} published items. For its confidence bank.yaml wants {least}. Write more.',
	'topic-short': 'The topic {id} has {items} published items. Its target in bank.yaml is {least}. Write more.',
	'paragraph-unknown': '“{id}” names {paragraph}, but the report has {last} paragraphs. Correct one of the two.',
	'paragraph-uncovered':
		'No published item touches {paragraph} ({facts} facts). Write one, or list it under no_fact with the reason.',
	'paragraph-contradictory': '{id} is under no_fact, but {fact} is a fact of it. Remove one of the two.',
	'paragraphs-differ':
		'The facts of “{id}” stand in [{wanted}], its source says [{written}]. Make source.para [{wanted}].',
	'key-missing': 'None of these options of “{id}” is right. Mark the right one with key: true.',
	'key-many': '{keys} options of “{id}” are marked as right. Keep one key: true.',
	'key-only': 'Every option of “{id}” is right. Add a wrong one.',
	'key-without-fact': 'The right option “{part}” of “{id}” names no fact. Add the fact that it tests.',
	'wrong-option-tests':
		'The wrong option “{part}” of “{id}” has a fact. If it states a fact of the bank, write states.',
	'tempting-missing': 'This wrong answer of “{id}” does not say why someone falls for it. Add tempting.',
	'feedback-missing': 'This wrong answer of “{id}” does not say why it is wrong. Add feedback.',
	'option-duplicate': '“{text}” stands twice in “{id}”. Change one.',
	'gap-unmarked': 'The gap “{part}” of “{id}” must stand in the text exactly once. Write it there in double braces.',
	'gap-unknown': 'The text of “{id}” has a gap “{part}” that is not described. Add it under gaps or correct it.',
	'gap-two-ways': 'The gap “{part}” of “{id}” is typed and chosen. Keep accept (with wrong) or choices.',
	'gap-no-way': 'The gap “{part}” of “{id}” has no answer. Add accept or choices.',
	'answer-missing': '“{id}” has no answer. Add entity, accept or both.',
	'wrong-is-right': '“{value}” is under wrong in “{id}” and would be accepted. Remove it or change the answer.',
	'order-not-rising':
		'In “{id}”, {after} does not come wholly after {before}. Correct the order or write the dates more exactly.',
	'pitfall-unknown': '“{part}” is no entry of “{id}”. Correct the id.',
	'pitfall-right': '“{first}” before “{then}” is the right order in “{id}”. Turn the two round.',
	'partner-unknown': '“{part}” is not on the left of “{id}”. Correct of.',
	'partner-missing': '“{part}” of “{id}” has no partner on the right. Add one.',
	'partner-many': '“{part}” of “{id}” has several partners. Keep one.',
	'unused-count': '{unused} right entries of “{id}” stay unused. Leave one or two.',
	'pair-unknown': '“{part}” is no entry of “{id}” on that side. Correct the id.',
	'pair-right': 'This pair of “{id}” is right. Remove it from wrong_pairs.',
	'category-unknown': '“{part}” is no category of “{id}”. Correct in.',
	'category-empty': 'Nothing belongs to the category “{part}” of “{id}”. Add an entry or remove it.',
	'map-unknown': '“{id}” is answered on the map “{name}”, which is not in maps/. Correct the id or draw the map.',
	'place-unknown':
		'“{part}” is no place of the map “{map}”. Write the code of a region in small letters, or the id of the entity of a point.',
	'place-nameless': 'No entity is called for by “{part}” on the map “{id}”. Add one with this iso, or correct the id.',
	'place-ungrouped': '“{part}” on the map “{id}” is in none of its groups. Add it to one, so that it is listed.',
	'accept-other-entity':
		'“{id}” accepts “{text}”, which is a name of another entity ({entity}). Remove it or correct the entity.',
	'feedback-tells': 'This feedback of “{id}” contains the answer “{text}”. Say it without.',
	'stem-tells': 'The question “{id}” contains its answer “{text}”. Ask without it.',
	'attribution-missing':
		'“{id}” tests {fact}, which is the report’s own view, and its status is {status}. Make it reported or forecast.',
	'lead-missing':
		'“{id}” tests {fact}, which is the report’s own view. Add lead: the words of the stem that say who says so.',
	'lead-not-in-stem': 'The words “{lead}” are not in the stem of “{id}”. Make lead and stem agree.',
	'correction-missing':
		'“{id}” tests {fact}, where the report slips. Add a note with the correction, or make the status corrected.',
	'as-of-missing': '“{id}” is context. Add as_of, the day up to which it was checked.',
	'reading-missing': '“{id}” has confidence c. Add the reading to teach.',
	'time-relative': '“{text}” in “{id}” means something else every day. Put the date.',
	'phrase-avoided': '“{text}” in “{id}” is a phrase that this bank avoids: {why} Say it otherwise.',
	'words-shared': '“{id}” shares {words} words in a row with the report: “{text}”. Say it in our own words.',
	'entity-value-wrong': '“{id}” is a {type} without one. Add value.',
	'entity-name-missing': '“{id}” has no name in the language of the bank ({language}). Add it under names.',
	'card-entity-wrong':
		'“{name}” makes no {relation} card for “{id}”. A date needs a date, a name an entity with an abbreviation.',
	'card-event-missing': 'The {relation} card of “{id}” has no event. Add the words for the question.',
	'fact-date-wrong': '“{id}” is dated by “{name}”, which is no entity of type date. Name one that is.',
	'card-slot-wrong': 'This template must contain {slot} in braces and nothing else in braces.',
	'language-missing': 'The language of the items ({language}) is not under languages. Add it.',

	'fact-untested': '“{id}” is tested by no published item ({touched} touch it).'
};

const ALL: Readonly<Record<Code | LintRule, string>> = { ...SENTENCES, ...LINT_SENTENCES };

/** The sentence for a fault, filled. */
export function sentence({ code, data }: Fault<Code | LintRule>): string {
	const near = data.near ? ` Did you mean “${data.near}”?` : '';
	return ALL[code].replace(/\{(\w+)\}/g, (slot, name: string) => (name === 'near' ? near : String(data[name] ?? slot)));
}
