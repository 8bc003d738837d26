import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { readQrPixels } from '#lib/state/qr-pixels.ts';
import { violations } from '../axe.fixture.ts';
import { shippedDecoder, type QrDecoder } from './decoder.ts';
import { CODE, frameOf } from './frames.fixture.ts';
import Reader from './QrReader.fixture.svelte';

/** A camera that shows what stands on the canvas. */
function cameraShowing(canvas: HTMLCanvasElement): MediaStream {
	const stream = canvas.captureStream(15);
	vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
	return stream;
}

/** Puts another picture before the camera, again and again, as a camera does. */
function show(canvas: HTMLCanvasElement, text: string): () => void {
	const frame = frameOf(text, {}, canvas.width, canvas.height);
	const paint = (): void => canvas.getContext('2d')!.drawImage(frame, 0, 0);
	paint();
	const timer = setInterval(paint, 60);
	return () => clearInterval(timer);
}

function view(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [960, 720];
	canvas.getContext('2d');
	return canvas;
}

const here = (): Promise<QrDecoder> =>
	shippedDecoder(() => Promise.resolve((pixels, how) => Promise.resolve(readQrPixels(pixels, how))));
const open = async (found = vi.fn<(text: string) => void>(), props = {}) => ({
	found,
	screen: await render(Reader, { onfound: found, decoder: here, ...props })
});

afterEach(() => vi.restoreAllMocks());

describe('the reader of codes', () => {
	it('takes one code after the other from the camera, each once, until it is stopped', async () => {
		const canvas = view();
		const stream = cameraShowing(canvas);
		const { found, screen } = await open();
		const first = show(canvas, `${CODE}1`);
		await screen.getByRole('button', { name: 'Start the camera' }).click();
		await expect.poll(() => found.mock.calls.flat()).toEqual([`${CODE}1`]);
		first();
		const second = show(canvas, `${CODE}2`);
		await expect.poll(() => found.mock.calls.flat()).toEqual([`${CODE}1`, `${CODE}2`]);
		await screen.getByRole('button', { name: 'Stop the camera' }).click();
		second();
		expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true);
		await expect.element(screen.getByRole('button', { name: 'Start the camera' })).toBeVisible();
	});

	it.each([
		['NotAllowedError', 'Allow it in the site’s settings'],
		['NotFoundError', 'No camera was found'],
		['NotReadableError', 'another program may be using it']
	])('says what to do after a %s', async (name, text) => {
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
		const { screen } = await open();
		await screen.getByRole('button', { name: 'Start the camera' }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(text);
		await expect.element(screen.getByRole('button', { name: 'Start the camera' })).toBeEnabled();
	});

	it('lets the camera go when its reader cannot be fetched', async () => {
		const stream = cameraShowing(view());
		const { screen } = await open(undefined, { decoder: () => Promise.reject(new TypeError('offline')) });
		await screen.getByRole('button', { name: 'Start the camera' }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be fetched');
		expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true);
	});

	it('takes what is pasted, by keyboard alone', async () => {
		const { found, screen } = await open();
		await userEvent.click(screen.getByText('Paste a code or a link'));
		await userEvent.type(screen.getByRole('textbox', { name: 'Code or link' }), 'LPT:ABC');
		await userEvent.keyboard('{Tab}{Enter}');
		expect(found).toHaveBeenCalledExactlyOnceWith('LPT:ABC');
		await expect.element(screen.getByRole('textbox')).toHaveValue('');
	});

	it('takes several pictures at once, and says which it cannot read', async () => {
		const picture = (text: string, name: string): Promise<File> =>
			new Promise((resolve) => frameOf(text).toBlob((blob) => resolve(new File([blob!], name, { type: 'image/png' }))));
		const empty = new File([], 'empty.png', { type: 'image/png' });
		const files = [await picture(`${CODE}1`, 'a.png'), empty, await picture(`${CODE}2`, 'b.png')];
		const { found, screen } = await open();
		await userEvent.upload(screen.getByLabelText('Open files or pictures', { exact: true }), files);
		await expect.poll(() => found.mock.calls.flat()).toEqual([`${CODE}1`, `${CODE}2`]);
		await expect.element(screen.getByRole('alert')).toHaveTextContent('empty.png is no picture');
	});

	it('passes axe', async () => {
		const { screen } = await open();
		await expect.element(screen.getByRole('button', { name: 'Start the camera' })).toBeVisible();
		expect(await violations('light')).toEqual([]);
		expect(await violations('dark')).toEqual([]);
	});
});
