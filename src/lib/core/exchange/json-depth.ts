/**
 * How deep the lists and objects of a JSON text are nested, counted without parsing it, so that a hostile file is turned
 * away before anything walks it. Exact for sound JSON; for other texts some number of 0 or more.
 */
export function jsonDepth(text: string): number {
	let [depth, deepest, isText] = [0, 0, false];
	for (let index = 0; index < text.length; index++) {
		const unit = text[index];
		if (isText) {
			if (unit === '\\') index += 1;
			else if (unit === '"') isText = false;
		} else if (unit === '"') isText = true;
		else if (unit === '{' || unit === '[') deepest = Math.max(deepest, (depth += 1));
		else if (unit === '}' || unit === ']') depth -= 1;
	}
	return deepest;
}

/** A text as JSON; undefined where it is none, or goes deeper than so many lists and objects within each other. Never throws. */
export function parseJson(text: string, deepest: number): unknown {
	if (jsonDepth(text) > deepest) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
