import { render } from 'vitest-browser-svelte';
import { describe, expect, it, vi } from 'vitest';
import { sahel } from '../samples.fixture.ts';
import MapPicture from './MapPicture.svelte';
import type { PlaceSign } from './sheets.ts';

const signs = (looks: Record<string, PlaceSign['look']>) =>
	new Map<string, PlaceSign>(Object.entries(looks).map(([id, look], at) => [id, { look, number: at + 1 }]));
const drawn = (root: Element) => [...root.querySelectorAll('.place')].map((one) => one.getAttribute('data-place'));

describe('a map', () => {
	it('draws a chosen region over its neighbours, and points and areas over all land', async () => {
		const looks = { ml: 'open', bf: 'open', td: 'open', lg: 'open', ouaga: 'open' } as const;
		const screen = await render(MapPicture, { sheet: sahel, signs: signs(looks) });
		expect(drawn(screen.container)).toEqual(['ml', 'bf', 'td', 'lg', 'ouaga']);
		await screen.rerender({ signs: signs({ ...looks, ml: 'chosen' }) });
		expect(drawn(screen.container)).toEqual(['bf', 'td', 'ml', 'lg', 'ouaga']);
	});

	it('tells which place was pointed at, by its outline and by its number', async () => {
		const onplace = vi.fn();
		const { container } = await render(MapPicture, { sheet: sahel, signs: signs({ ml: 'open', lg: 'open' }), onplace });
		for (const place of ['.place[data-place=ml]', '.number[data-place=lg]']) {
			container.querySelector(place)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		}
		expect(onplace.mock.calls).toEqual([['ml'], ['lg']]);
	});

	it('leaves what cannot be chosen without a number, and still when pointed at', async () => {
		const onplace = vi.fn();
		const { container } = await render(MapPicture, { sheet: sahel, signs: signs({ ml: 'open' }), onplace });
		container.querySelector('.region.bare')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(onplace).not.toHaveBeenCalled();
		expect(container.querySelectorAll('.number')).toHaveLength(1);
	});
});
