/** A log loss in nats, or a gain of it, to three places; with a sign where it is a gain. */
export function writtenLoss(locale: string, nats: number, isGain: boolean): string {
	const places = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
	return new Intl.NumberFormat(locale, { ...places, signDisplay: isGain ? 'exceptZero' : 'auto' }).format(nats);
}

/** Hundredths of a share, to one place, without their sign. */
export function writtenPoints(locale: string, share: number): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100);
}
