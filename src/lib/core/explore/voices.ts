/** Who says what, and how it stands. */
import type { Fact, Standing, Voice } from '../bank/bank.ts';

export interface VoiceRow {
	readonly voice: Voice;
	/** Facts in this voice, 1 or more. */
	readonly total: number;
	/** Only standings with facts, in the order of the standings given; together they are the total. */
	readonly standings: readonly { readonly standing: Standing; readonly count: number }[];
}

/** A row for each voice that has facts, in the order given. */
export function voiceRows(
	facts: readonly Pick<Fact, 'voice' | 'standing'>[],
	voices: readonly Voice[],
	standings: readonly Standing[]
): VoiceRow[] {
	return voices.flatMap((voice) => {
		const own = facts.filter((fact) => fact.voice === voice);
		if (own.length === 0) return [];
		const counts = standings.map((standing) => ({
			standing,
			count: own.filter((fact) => fact.standing === standing).length
		}));
		return [{ voice, total: own.length, standings: counts.filter(({ count }) => count > 0) }];
	});
}

/** What is wanted of a list of facts; what is left out does not matter. */
export interface VoiceFilter {
	readonly voice?: Voice | undefined;
	readonly standing?: Standing | undefined;
}

export function spokenBy<One extends Pick<Fact, 'voice' | 'standing'>>(
	facts: readonly One[],
	{ voice, standing }: VoiceFilter
): One[] {
	return facts.filter(
		(fact) => (voice === undefined || fact.voice === voice) && (standing === undefined || fact.standing === standing)
	);
}
