/** Pictures of codes as a phone's camera takes them: turned, at an angle, blurred, noisy, unevenly lit. */
import { encode } from 'uqr';
import { seeded } from '#lib/core/random.ts';

export interface Taken {
	/** Pixels a module. */
	readonly scale?: number;
	/** Degrees. */
	readonly turn?: number;
	/** 0 … 1: how much narrower it looks from the side. */
	readonly skew?: number;
	/** Pixels. */
	readonly blur?: number;
	/** 0 … 1: of the full range of brightness. */
	readonly noise?: number;
	/** Light on dark, as in a dark mode that turns pictures over. */
	readonly inverted?: boolean;
}

/** The code as a letter-box frame of a camera, on a table. */
export function frameOf(text: string, taken: Taken = {}, width = 960, height = 720): HTMLCanvasElement {
	const { scale = 6, turn = 0, skew = 0, blur = 0, noise = 0, inverted = false } = taken;
	const { data } = encode(text, { ecc: 'L', border: 4, invert: inverted });
	const side = data.length * scale;
	const frame = document.createElement('canvas');
	[frame.width, frame.height] = [width, height];
	const context = inkOf(frame);
	const table = context.createLinearGradient(0, 0, width, height);
	table.addColorStop(0, '#b9a98c');
	table.addColorStop(1, '#6d6048');
	context.fillStyle = table;
	context.fillRect(0, 0, width, height);
	context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
	context.translate(width / 2, height / 2);
	context.rotate((turn * Math.PI) / 180);
	context.transform(1 - skew, skew / 3, 0, 1, 0, 0);
	const code = document.createElement('canvas');
	[code.width, code.height] = [side, side];
	const ink = inkOf(code);
	ink.fillStyle = '#f4f2ee';
	ink.fillRect(0, 0, side, side);
	ink.fillStyle = '#191613';
	for (const [y, row] of data.entries())
		for (const [x, isDark] of row.entries()) if (isDark) ink.fillRect(x * scale, y * scale, scale, scale);
	context.drawImage(code, -side / 2, -side / 2);
	if (noise > 0) addNoise(context, width, height, noise);
	return frame;
}

function inkOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('a canvas without a context');
	return context;
}

function addNoise(context: CanvasRenderingContext2D, width: number, height: number, noise: number): void {
	const random = seeded('noise');
	const picture = context.getImageData(0, 0, width, height);
	for (let at = 0; at < picture.data.length; at += 4) {
		const shift = (random() - 0.5) * 255 * noise;
		for (let channel = 0; channel < 3; channel++)
			picture.data[at + channel] = (picture.data[at + channel] ?? 0) + shift;
	}
	context.putImageData(picture, 0, 0);
}

/** What a submission of 20 questions looks like: some 270 signs of base45. */
export const CODE = `LPT:${Array.from({ length: 270 }, (_, index) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'[(index * 17 + 5) % 45]).join('')}`;
