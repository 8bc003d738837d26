import { describe, expect, it } from 'vitest';
import { Inconsistent } from '#lib/core/fault.ts';
import { bankEdition, factCardId, itemCardId } from './made.ts';

describe('ids that compiling makes', () => {
	it('are stable: of the item, or of the fact, the relation and the side', () => {
		expect(itemCardId('t1-members')).toBe('card.t1-members');
		expect(factCardId('p07-1', 'date', 'forward')).toBe('card.p07-1.date.forward');
		expect(bankEdition('2026.11', '0123456789abcdef')).toBe('2026.11-01234567');
	});

	it.each([
		() => itemCardId('Not An Id'),
		() => itemCardId(''),
		() => factCardId('a.b', 'date', 'forward'),
		() => bankEdition('2026.11', 'short'),
		() => bankEdition('', '0123456789'),
		() => bankEdition('1', 'ABCDEF0123')
	])('are never malformed: %s', (make) => {
		expect(make).toThrow(Inconsistent);
	});
});
