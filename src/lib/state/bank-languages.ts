/** The languages that the bank is in, its own first; none where none was compiled. */
export const [BANK_LANGUAGES = []]: readonly (readonly string[])[] = Object.values(
	import.meta.glob<readonly string[]>('../generated/languages.json', { import: 'default', eager: true })
);
