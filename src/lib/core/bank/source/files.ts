/** Which file of a bank is what, by its path. */

export type FileKind =
	'bank' | 'sources' | 'corrections' | 'entities' | 'facts' | 'topic' | 'objective' | 'map' | 'overlay';

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
	[/^bank\.yaml$/, 'bank'],
	[/^sources\.yaml$/, 'sources'],
	[/^corrections\.yaml$/, 'corrections'],
	[/^entities\.yaml$/, 'entities'],
	[/^facts\/[^/]+\.yaml$/, 'facts'],
	[/^topics\/[^/]+\/topic\.yaml$/, 'topic'],
	[/^topics\/[^/]+\/[^/]+\.yaml$/, 'objective'],
	[/^maps\/[^/]+\.yaml$/, 'map'],
	[/^i18n\/[a-z]{2,3}(-[A-Z]{2})?\/[^/]+\.yaml$/, 'overlay']
];

/** The kind of a file, by its path below the bank's folder with `/`; undefined when a bank has no such file. */
export function fileKind(file: string): FileKind | undefined {
	return KINDS.find(([pattern]) => pattern.test(file))?.[1];
}

/** `topics/t1-founding/o1-1.yaml` → folder `t1-founding`, name `o1-1`. */
export function topicFile(file: string): { readonly folder: string; readonly name: string } {
	const [, folder = '', name = ''] = /^topics\/([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
	return { folder, name };
}

/** `maps/sahel.yaml` → `sahel`. */
export const mapName = (file: string): string => /^maps\/([^/]+)\.yaml$/.exec(file)?.[1] ?? '';

/** `i18n/fr/facts.yaml` → `fr`; empty for a file that is no overlay. */
export const overlayLanguage = (file: string): string => /^i18n\/([^/]+)\//.exec(file)?.[1] ?? '';
