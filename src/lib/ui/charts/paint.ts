/**
 * A picture on the screen as a PNG: what the browser has laid out (shapes of SVG, words of HTML) is painted anew on a
 * canvas, so that no address and no policy is needed, and writing runs in its own direction.
 */
interface Frame {
	readonly width: number;
	readonly height: number;
}
interface Parts {
	/** Above the picture. */
	readonly title: string;
	/** Below it, small. */
	readonly foot: string;
}

/** Pixels of the picture for one of CSS. */
const SCALE = 2;
const EDGE = 24;
const TITLE = 44;
const FOOT = 30;
/** What is there for the screen only. */
const LEFT_OUT = 'details, button, a.button, .aside-voice, .no-print, [hidden]';

const isVisible = (element: Element): boolean => element.closest(LEFT_OUT) === null;
const numberOf = (value: string): number => Number.parseFloat(value) || 0;

/** Paints one shape where it stands on the screen; strokes that do not scale keep their width. */
function paintShape(brush: CanvasRenderingContext2D, shape: SVGGeometryElement, from: DOMRect): void {
	const matrix = shape.getScreenCTM();
	if (!matrix) return;
	const { fill, stroke, strokeWidth, strokeDasharray, opacity, vectorEffect } = getComputedStyle(shape);
	const path = new Path2D();
	const placed = DOMMatrix.fromMatrix(matrix);
	const shift = new DOMMatrix().translate(-from.left, -from.top).multiply(placed);
	path.addPath(outlineOf(shape), shift);
	brush.globalAlpha = numberOf(opacity);
	if (fill !== 'none') {
		brush.fillStyle = fill;
		brush.fill(path);
	}
	if (stroke === 'none') return;
	const scale = vectorEffect === 'non-scaling-stroke' ? 1 : Math.hypot(matrix.a, matrix.b);
	brush.strokeStyle = stroke;
	brush.lineWidth = numberOf(strokeWidth) * scale;
	brush.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(',').map(numberOf));
	brush.stroke(path);
}

function outlineOf(shape: SVGGeometryElement): Path2D {
	const path = new Path2D();
	if (shape instanceof SVGRectElement) {
		const [x, y, width, height, r] = [shape.x, shape.y, shape.width, shape.height, shape.rx].map(
			(length) => length.baseVal.value
		);
		path.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, r ?? 0);
	} else if (shape instanceof SVGCircleElement) {
		path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
	} else if (shape instanceof SVGLineElement) {
		path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
		path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
	} else if (shape instanceof SVGPathElement) path.addPath(new Path2D(shape.getAttribute('d') ?? ''));
	return path;
}

/** Paints a text word by word, each where the browser has put it. */
function paintText(brush: CanvasRenderingContext2D, text: Text, from: DOMRect): void {
	const parent = text.parentElement;
	if (!parent) return;
	const { color, direction, font, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parent);
	brush.font = font || `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	brush.fillStyle = color;
	brush.globalAlpha = 1;
	brush.direction = direction === 'rtl' ? 'rtl' : 'ltr';
	brush.textAlign = 'left';
	const range = document.createRange();
	for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
		range.setStart(text, index);
		range.setEnd(text, index + word.length);
		const box = range.getBoundingClientRect();
		const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText(word);
		brush.fillText(word, box.left - from.left, box.top - from.top + (box.height - up - down) / 2 + up);
	}
}

function paintInside(brush: CanvasRenderingContext2D, figure: Element, from: DOMRect): void {
	const nodes = document.createTreeWalker(figure, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		if (node instanceof SVGGeometryElement && isVisible(node)) paintShape(brush, node, from);
		else if (node instanceof Text && node.data.trim() !== '' && node.parentElement && isVisible(node.parentElement))
			paintText(brush, node, from);
	}
}

/** The title in as many lines as it needs. */
function paintFrame(brush: CanvasRenderingContext2D, { title, foot }: Parts, { width, height }: Frame): void {
	const { color, direction, fontFamily } = getComputedStyle(document.body);
	const isTurned = direction === 'rtl';
	const x = isTurned ? width - EDGE : EDGE;
	brush.direction = isTurned ? 'rtl' : 'ltr';
	brush.textAlign = isTurned ? 'right' : 'left';
	brush.fillStyle = color;
	brush.font = `600 19px ${getComputedStyle(document.querySelector('h2') ?? document.body).fontFamily}`;
	brush.fillText(title, x, EDGE + 18, width - 2 * EDGE);
	brush.font = `400 12px ${fontFamily}`;
	brush.globalAlpha = 0.75;
	brush.fillText(foot, x, height - EDGE + 4, width - 2 * EDGE);
}

/** The picture in a figure as a PNG; rejects where the browser makes none. */
export async function pictureOf(figure: Element, parts: Parts): Promise<Blob> {
	await document.fonts.ready;
	const shown = [...figure.querySelectorAll('svg, p, ul, span')].filter(isVisible);
	const boxes = shown.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
	const { left, width } = figure.getBoundingClientRect();
	const top = Math.min(...boxes.map((box) => box.top));
	const tall = Math.max(...boxes.map((box) => box.bottom)) - top;
	const frame = { width: width + 2 * EDGE, height: tall + 2 * EDGE + TITLE + FOOT };
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(frame.width * SCALE);
	canvas.height = Math.ceil(frame.height * SCALE);
	const brush = canvas.getContext('2d');
	if (!brush || !Number.isFinite(tall)) throw new Error('no picture');
	brush.scale(SCALE, SCALE);
	brush.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
	brush.fillRect(0, 0, frame.width, frame.height);
	brush.save();
	paintInside(brush, figure, new DOMRect(left - EDGE, top - EDGE - TITLE, 0, 0));
	brush.restore();
	paintFrame(brush, parts, frame);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}
