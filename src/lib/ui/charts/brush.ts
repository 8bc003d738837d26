/** What the browser has laid out, painted anew on a canvas: shapes of SVG and words, each where it stands on the screen. */

const numberOf = (value: string): number => Number.parseFloat(value) || 0;

/** Pixels of the screen for one unit of a shape. */
const scaleOf = ({ a, b }: DOMMatrix): number => Math.hypot(a, b);

function outlineOf(shape: SVGGeometryElement): Path2D {
	const path = new Path2D();
	if (shape instanceof SVGRectElement) {
		const [x, y, width, height, r] = [shape.x, shape.y, shape.width, shape.height, shape.rx].map(
			(length) => length.baseVal.value
		);
		path.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, r ?? 0);
	} else if (shape instanceof SVGCircleElement) {
		path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
	} else if (shape instanceof SVGEllipseElement) {
		const [x, y, rx, ry] = [shape.cx, shape.cy, shape.rx, shape.ry].map((length) => length.baseVal.value);
		path.ellipse(x ?? 0, y ?? 0, rx ?? 0, ry ?? 0, 0, 0, 2 * Math.PI);
	} else if (shape instanceof SVGLineElement) {
		path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
		path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
	} else if (shape instanceof SVGPathElement) path.addPath(new Path2D(shape.getAttribute('d') ?? ''));
	return path;
}

/** Paints one shape; strokes that do not scale keep their width. @param from the corner of the picture on the screen */
export function paintShape(brush: CanvasRenderingContext2D, shape: SVGGeometryElement, from: DOMRect): void {
	const matrix = shape.getScreenCTM();
	if (!matrix) return;
	const { fill, stroke, strokeWidth, strokeDasharray, opacity, vectorEffect } = getComputedStyle(shape);
	const path = new Path2D();
	path.addPath(
		outlineOf(shape),
		new DOMMatrix().translate(-from.left, -from.top).multiply(DOMMatrix.fromMatrix(matrix))
	);
	brush.globalAlpha = numberOf(opacity);
	if (fill !== 'none') {
		brush.fillStyle = fill;
		brush.fill(path);
	}
	if (stroke === 'none') return;
	const scale = vectorEffect === 'non-scaling-stroke' ? 1 : scaleOf(DOMMatrix.fromMatrix(matrix));
	brush.strokeStyle = stroke;
	brush.lineWidth = numberOf(strokeWidth) * scale;
	brush.setLineDash(
		strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/u).map((dash) => numberOf(dash) * scale)
	);
	brush.stroke(path);
}

/** Takes up the pen that a text is written with. Returns whether it has an edge around its letters. */
function takePen(brush: CanvasRenderingContext2D, parent: Element): boolean {
	const style = getComputedStyle(parent);
	const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
	const scale = matrix ? scaleOf(DOMMatrix.fromMatrix(matrix)) : 1;
	brush.font = `${style.fontStyle} ${style.fontWeight} ${numberOf(style.fontSize) * scale}px ${style.fontFamily}`;
	brush.fillStyle = matrix ? style.fill : style.color;
	brush.strokeStyle = style.stroke;
	brush.lineWidth = numberOf(style.strokeWidth) * scale;
	brush.lineJoin = 'round';
	brush.globalAlpha = 1;
	brush.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
	brush.textAlign = 'left';
	return matrix !== null && style.stroke !== 'none';
}

/** Paints a text word by word. @param from the corner of the picture on the screen */
export function paintText(brush: CanvasRenderingContext2D, text: Text, from: DOMRect): void {
	const parent = text.parentElement;
	if (!parent) return;
	const isEdged = takePen(brush, parent);
	if (isEdged) brush.setLineDash([]);
	const range = document.createRange();
	for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
		range.setStart(text, index);
		range.setEnd(text, index + word.length);
		const box = range.getBoundingClientRect();
		const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText(word);
		const [x, y] = [box.left - from.left, box.top - from.top + (box.height - up - down) / 2 + up];
		if (isEdged) brush.strokeText(word, x, y);
		brush.fillText(word, x, y);
	}
}

/** The ground of a drawing, and from now on nothing beyond its edge where it is cut there. Undone by `restore`. */
export function paintGround(brush: CanvasRenderingContext2D, drawing: SVGSVGElement, from: DOMRect): void {
	const { backgroundColor, overflowX } = getComputedStyle(drawing);
	const { left, top, width, height } = drawing.getBoundingClientRect();
	const edge = new Path2D();
	edge.rect(left - from.left, top - from.top, width, height);
	brush.globalAlpha = 1;
	brush.fillStyle = backgroundColor;
	brush.fill(edge);
	if (overflowX !== 'visible') brush.clip(edge);
}
