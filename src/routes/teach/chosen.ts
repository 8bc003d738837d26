/** Which assignment a screen is about: the one in the address, else the one handed in to last. */
import type { Handed } from '#lib/core/assign/rows.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';

/** Assignments that something was handed in to, the latest first. */
export function answeredOf(handed: readonly Handed[], collected: readonly Collected[]): readonly Handed[] {
	const last = new Map<string, number>();
	for (const { assignment, received } of collected) last.set(assignment, Math.max(received, last.get(assignment) ?? 0));
	return handed
		.filter(({ id }) => last.has(id))
		.sort((one, other) => (last.get(other.id) ?? 0) - (last.get(one.id) ?? 0));
}
