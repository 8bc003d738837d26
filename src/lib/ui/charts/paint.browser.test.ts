import { render } from 'vitest-browser-svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import MapPicture from '../map/MapPicture.svelte';
import { sahel } from '../samples.fixture.ts';
import { pictureOf } from './paint.ts';

/** How many pixels of a picture, or of a part of it, have each colour. */
async function coloursIn(blob: Blob, part?: readonly [number, number, number, number]) {
	const image = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(image.width, image.height);
	const brush = canvas.getContext('2d')!;
	brush.drawImage(image, 0, 0);
	const { data } = brush.getImageData(...(part ?? ([0, 0, image.width, image.height] as const)));
	const counts = new Map<string, number>();
	for (let at = 0; at < data.length; at += 4) {
		const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return { counts, height: image.height, width: image.width };
}

const figureOf = (inside: string) => {
	const figure = document.createElement('figure');
	figure.append(...new DOMParser().parseFromString(inside, 'text/html').body.childNodes);
	document.body.replaceChildren(figure);
	return figure;
};

beforeEach(() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`html { background: rgb(255, 255, 255); color: rgb(0, 0, 0) } body { margin: 0 }
		figure { margin: 0; inline-size: 300px } .red { fill: rgb(200, 0, 0) } .blue { fill: rgb(0, 0, 200) }
		.cut { overflow: hidden; background: rgb(0, 200, 0) } svg { display: block }`);
	document.adoptedStyleSheets = [sheet];
	return () => (document.adoptedStyleSheets = []);
});

describe('a picture as an image', () => {
	it('has its shapes in their colours and sizes, turned ones too', async () => {
		const figure = figureOf(
			`<svg width="300" height="100"><rect class="red" x="10" y="10" width="50" height="20"/>
			<ellipse class="blue" cx="150" cy="50" rx="40" ry="10" transform="rotate(90 150 50)"/></svg>`
		);
		const { counts, width } = await coloursIn(await pictureOf(figure, { title: 'T', foot: 'f' }));
		expect(width).toBe(2 * (300 + 48));
		expect(counts.get('rgb(200, 0, 0)')).toBe(2 * 50 * 2 * 20);
		expect(counts.get('rgb(0, 0, 200)')).toBeGreaterThan(0.95 * Math.PI * 40 * 10 * 4);
	});

	it('has the ground of a drawing, and nothing beyond the edge where the screen cuts it', async () => {
		const figure = figureOf(
			`<svg class="cut" width="100" height="50"><rect class="red" x="80" y="0" width="90" height="50"/></svg><p>x</p>`
		);
		const { counts } = await coloursIn(await pictureOf(figure, { title: 'T', foot: 'f' }));
		expect(counts.get('rgb(200, 0, 0)')).toBe(2 * 20 * 2 * 50);
		expect(counts.get('rgb(0, 200, 0)')).toBe(2 * 80 * 2 * 50);
	});

	it('has the words of a drawing', async () => {
		const figure = figureOf(
			`<svg width="300" height="60"><text class="red" x="10" y="40" font-size="40">MMM</text></svg>`
		);
		const { counts } = await coloursIn(await pictureOf(figure, { title: 'T', foot: 'f' }));
		expect(counts.get('rgb(200, 0, 0)')).toBeGreaterThan(500);
	});

	it('grows by the lines of a long title, and by its key', async () => {
		const figure = figureOf(`<svg width="300" height="60"></svg>`);
		const tall = async (title: string, key: readonly string[] = []) =>
			(await coloursIn(await pictureOf(figure, { title, key, foot: 'f' }))).height;
		const one = await tall('T');
		const long = await tall('How many got it: facility with its interval, the mark is what guessing gives');
		expect(long).toBeGreaterThan(one);
		expect((long - one) % 50).toBe(0);
		expect(await tall('T', ['1 Mali', '2 Niger'])).toBeGreaterThan(one);
	});

	it('leaves out what is for the screen only', async () => {
		const figure = figureOf(
			`<p>x</p><div class="no-print"><svg width="50" height="50"><rect class="red" width="50" height="50"/></svg></div>`
		);
		const { counts } = await coloursIn(await pictureOf(figure, { title: 'T', foot: 'f' }));
		expect(counts.has('rgb(200, 0, 0)')).toBe(false);
	});

	it('shows the chosen place of a map', async () => {
		const signs = new Map([['ml', { look: 'chosen', number: 1 } as const]]);
		const { container } = await render(MapPicture, { sheet: sahel, signs });
		document.documentElement.style.setProperty('--act-soft', 'rgb(1, 2, 3)');
		const { counts } = await coloursIn(await pictureOf(container, { title: 'T', foot: 'f' }));
		document.documentElement.removeAttribute('style');
		expect(counts.get('rgb(1, 2, 3)')).toBeGreaterThan(1000);
	});
});
