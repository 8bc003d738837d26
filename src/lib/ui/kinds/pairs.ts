type Pairs = Readonly<Record<string, string>>;

/** The pairs after `left` takes `right`: whoever had it loses it, and choosing it again lets it go. */
export function paired(pairs: Pairs, left: string, right: string): Pairs {
	const others = Object.entries(pairs).filter(([id, partner]) => id !== left && partner !== right);
	return Object.fromEntries(pairs[left] === right ? others : [...others, [left, right]]);
}

/** Where to go on: the first entry without a partner, else the one just answered. */
export function partnered(left: readonly { readonly id: string }[], pairs: Pairs, current: string): string {
	return left.find((entry) => !(entry.id in pairs))?.id ?? current;
}
