/**
 * A picture on the screen as a PNG: what the browser has laid out (shapes of SVG, words of HTML) is painted anew on a
 * canvas, so that no address and no policy is needed, and writing runs in its own direction.
 */
import { paintGround, paintShape, paintText } from './brush.ts';

interface Parts {
	/** Above the picture. */
	readonly title: string;
	/** Below it: what its numbers stand for, in order. */
	readonly key?: readonly string[];
	/** At the bottom, small. */
	readonly foot: string;
}

/** Pixels of the picture for one of CSS. */
const SCALE = 2;
const EDGE = 24;
const TITLE = { size: 19, line: 25 };
const KEY = { size: 13, line: 20, column: 170 };
const FOOT = { size: 12, line: 30 };
/** What is there for the screen only. */
const LEFT_OUT = 'details, button, a.button, .aside-voice, .no-print, [hidden]';

const isVisible = (element: Element): boolean => element.closest(LEFT_OUT) === null;

function paintInside(brush: CanvasRenderingContext2D, figure: Element, from: DOMRect): void {
	let drawing: SVGSVGElement | null = null;
	const enter = (next: SVGSVGElement | null): void => {
		if (next === drawing) return;
		if (drawing) brush.restore();
		if (next) {
			brush.save();
			paintGround(brush, next, from);
		}
		drawing = next;
	};
	const nodes = document.createTreeWalker(figure, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		const holder = node instanceof Element ? node : node.parentElement;
		if (!holder || !isVisible(holder)) continue;
		enter(holder.closest('svg'));
		if (node instanceof SVGGeometryElement) paintShape(brush, node, from);
		else if (node instanceof Text && node.data.trim() !== '') paintText(brush, node, from);
	}
	enter(null);
}

/** A text in as many lines as it needs in a width, with the brush's font. */
function linesOf(brush: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u)) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && brush.measureText(longer).width <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface Sheet {
	readonly brush: CanvasRenderingContext2D;
	readonly width: number;
	readonly isTurned: boolean;
}

/** One line of the sheet's own writing. @param x from the side where reading begins */
function write({ brush, width, isTurned }: Sheet, text: string, [x, y]: readonly [number, number]): void {
	brush.direction = isTurned ? 'rtl' : 'ltr';
	brush.textAlign = isTurned ? 'right' : 'left';
	brush.fillText(text, isTurned ? width - x : x, y);
}

interface Measured {
	readonly title: readonly string[];
	readonly key: readonly (readonly string[])[];
	/** Entries of the key beside each other. */
	readonly columns: number;
	readonly fonts: { readonly title: string; readonly key: string; readonly foot: string };
}

function measure(brush: CanvasRenderingContext2D, { title, key = [] }: Parts, width: number): Measured {
	const { fontFamily } = getComputedStyle(document.body);
	const heading = getComputedStyle(document.querySelector('h1, h2') ?? document.body).fontFamily;
	const fonts = {
		title: `600 ${TITLE.size}px ${heading}`,
		key: `400 ${KEY.size}px ${fontFamily}`,
		foot: `400 ${FOOT.size}px ${fontFamily}`
	};
	const columns = Math.max(1, Math.floor(width / KEY.column));
	brush.font = fonts.title;
	const lines = linesOf(brush, title, width);
	brush.font = fonts.key;
	return { fonts, columns, title: lines, key: key.map((entry) => linesOf(brush, entry, width / columns - KEY.size)) };
}

/** Entries in rows, each row as tall as its tallest. Returns where the next would begin. */
function paintKey(sheet: Sheet, { key, columns }: Measured, top: number): number {
	const column = (sheet.width - 2 * EDGE) / columns;
	let y = top;
	for (let first = 0; first < key.length; first += columns) {
		const row = key.slice(first, first + columns);
		for (const [place, lines] of row.entries())
			for (const [line, text] of lines.entries()) write(sheet, text, [EDGE + place * column, y + line * KEY.line]);
		y += KEY.line * Math.max(...row.map((lines) => lines.length));
	}
	return y;
}

const keyHeight = ({ key, columns }: Measured): number => {
	let height = 0;
	for (let first = 0; first < key.length; first += columns)
		height += KEY.line * Math.max(...key.slice(first, first + columns).map((lines) => lines.length));
	return height === 0 ? 0 : height + EDGE;
};

/** From the topmost to the lowest of what is shown, on the screen. */
function extentOf(figure: Element): { readonly top: number; readonly tall: number } {
	const shown = [...figure.querySelectorAll('svg, p, ul, span, figcaption')].filter(isVisible);
	const boxes = shown.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
	const top = Math.min(...boxes.map((box) => box.top));
	return { top, tall: Math.max(...boxes.map((box) => box.bottom)) - top };
}

/** The picture in a figure as a PNG; rejects where the browser makes none. */
export async function pictureOf(figure: Element, parts: Parts): Promise<Blob> {
	await document.fonts.ready;
	const canvas = document.createElement('canvas');
	const brush = canvas.getContext('2d');
	const { left, width } = figure.getBoundingClientRect();
	const { top, tall } = extentOf(figure);
	if (!brush || !Number.isFinite(tall)) throw new Error('no picture');
	const measured = measure(brush, parts, width);
	const head = EDGE + measured.title.length * TITLE.line + EDGE / 2;
	const frame = { width: width + 2 * EDGE, height: head + tall + keyHeight(measured) + FOOT.line + EDGE };
	canvas.width = Math.ceil(frame.width * SCALE);
	canvas.height = Math.ceil(frame.height * SCALE);
	brush.scale(SCALE, SCALE);
	brush.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
	brush.fillRect(0, 0, frame.width, frame.height);
	paintInside(brush, figure, new DOMRect(left - EDGE, top - head, 0, 0));
	const { color, direction } = getComputedStyle(document.body);
	const sheet = { brush, width: frame.width, isTurned: direction === 'rtl' };
	brush.fillStyle = color;
	brush.globalAlpha = 1;
	brush.font = measured.fonts.title;
	for (const [line, text] of measured.title.entries())
		write(sheet, text, [EDGE, EDGE + TITLE.size + line * TITLE.line]);
	brush.font = measured.fonts.key;
	paintKey(sheet, measured, head + tall + EDGE);
	brush.font = measured.fonts.foot;
	brush.globalAlpha = 0.75;
	write(sheet, parts.foot, [EDGE, frame.height - EDGE + 4]);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}
