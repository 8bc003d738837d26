/** The forms a language may ask for; `other` always, the rest where the language has them. */
type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses among a language's plural forms by the rules of Unicode CLDR and writes the number in for `#`. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
	const rules = new Intl.PluralRules(locale);
	const figures = new Intl.NumberFormat(locale);
	return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', figures.format(count));
}
