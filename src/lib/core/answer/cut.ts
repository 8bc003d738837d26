/** Typed answers no longer than the log and what is handed in hold. */
import { TYPED_MAX } from '../log/limits.ts';
import type { Response } from './response.ts';

/** Cut to `max` UTF-16 code units, and never to half a character. */
export function cutText(text: string, max: number): string {
	const short = text.slice(0, max);
	return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}

/** The response with whatever was typed cut to `TYPED_MAX`. */
export function cutResponse(response: Response): Response {
	if (response.kind === 'cloze') {
		const gaps = Object.entries(response.gaps).map(([id, text]) => [id, cutText(text, TYPED_MAX)] as const);
		return { kind: 'cloze', gaps: Object.fromEntries(gaps) };
	}
	return 'text' in response ? { ...response, text: cutText(response.text, TYPED_MAX) } : response;
}
