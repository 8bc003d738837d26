/** Advice on the bank as a whole; what single items might do better is the linter's to say. */
import { factCoverage } from './coverage.ts';
import { faultIn, type CheckFault, type Register } from './register.ts';

/** Every fact from the report is tested by some published item. */
export function untestedFacts(bank: Register): CheckFault[] {
	return factCoverage(bank).flatMap(({ fact, tested, touched }) => {
		const row = bank.facts.get(fact);
		if (tested > 0 || row?.value.paragraph === undefined) return [];
		return [faultIn(row, 'fact-untested', ['id'], { touched })];
	});
}
