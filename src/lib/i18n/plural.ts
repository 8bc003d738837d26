/** The forms a language may ask for; `other` always, the rest where the language has them. */
type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses among a language's plural forms by the rules of Unicode CLDR and writes the number in for `#`. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
	let made: ReturnType<typeof makeIn> | undefined;
	return (count, forms) => {
		const { rules, figures } = (made ??= makeIn(locale));
		return (forms[rules.select(count)] ?? forms.other).replaceAll('#', figures.format(count));
	};
}

/** Takes milliseconds: not before something is counted. */
const makeIn = (locale: string) => ({
	rules: new Intl.PluralRules(locale),
	figures: new Intl.NumberFormat(locale)
});
