/** Moments of samples. Every variance and covariance divides by one less than the number of values; what is not defined is null. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Null of none. */
export const mean = (values: readonly number[]): number | null =>
	values.length === 0 ? null : sum(values) / values.length;

/** Of two lists of the same length; null of fewer than two pairs. */
export function covariance(one: readonly number[], other: readonly number[]): number | null {
	const [middle, centre] = [mean(one), mean(other)];
	if (middle === null || centre === null || one.length < 2) return null;
	// a list of equal values has no variance, whatever rounding says
	if (isConstant(one) || isConstant(other)) return 0;
	return sum(one.map((value, index) => (value - middle) * ((other[index] ?? 0) - centre))) / (one.length - 1);
}

export const variance = (values: readonly number[]): number | null => covariance(values, values);

/** Standard deviation; null of fewer than two values. */
export function deviation(values: readonly number[]): number | null {
	const square = variance(values);
	return square === null ? null : Math.sqrt(square);
}

/** Pearson's correlation, −1 … 1; null where either list is constant or there are fewer than two pairs. */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
	const [shared, first, second] = [covariance(one, other), variance(one), variance(other)];
	if (shared === null || first === null || second === null || first === 0 || second === 0) return null;
	return Math.min(1, Math.max(-1, shared / Math.sqrt(first * second)));
}

/** The covariance that the same values could reach at most: with both lists in rising order. */
export function greatestCovariance(one: readonly number[], other: readonly number[]): number | null {
	return covariance(rising(one), rising(other));
}

export function median(values: readonly number[]): number | null {
	const sorted = rising(values);
	const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Skewness k3 / k2^1.5 by the unbiased cumulants; null of fewer than three values or of equal ones. */
export function skewness(values: readonly number[]): number | null {
	const n = values.length;
	const [m2, m3] = [central(values, 2), central(values, 3)];
	if (n < 3 || m2 === 0) return null;
	const k2 = (n * m2) / (n - 1);
	const k3 = (n * n * m3) / ((n - 1) * (n - 2));
	return k3 / k2 ** 1.5;
}

/** Excess kurtosis k4 / k2² by the unbiased cumulants; null of fewer than four values or of equal ones. */
export function kurtosis(values: readonly number[]): number | null {
	const n = values.length;
	const [m2, m4] = [central(values, 2), central(values, 4)];
	if (n < 4 || m2 === 0) return null;
	const k2 = (n * m2) / (n - 1);
	const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
	return k4 / (k2 * k2);
}

export const rising = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

/** Central moment of an order; 0 of none and of equal values. */
function central(values: readonly number[], order: number): number {
	const middle = mean(values);
	if (middle === null || isConstant(values)) return 0;
	return sum(values.map((value) => (value - middle) ** order)) / values.length;
}

function isConstant([first, ...others]: readonly number[]): boolean {
	return others.every((value) => value === first);
}
