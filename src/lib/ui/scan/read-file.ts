/** What is in a file that someone opens: the codes of a picture, or the text of anything else. */
import type { QrDecoder } from './decoder.ts';

/** `picture-empty`: no code in the picture. `picture-broken`: no picture. `file-large`: longer than anything we write. */
export type FileFault = 'picture-empty' | 'picture-broken' | 'file-large';

export type FileTexts = { readonly texts: readonly string[] } | { readonly fault: FileFault };

/** Bytes. A collection of a whole school with every answer stays below it. */
const TEXT_MAX = 20_000_000;
const PICTURE_MAX = 50_000_000;

export async function textsOf(file: File, decoder: () => Promise<QrDecoder>): Promise<FileTexts> {
	const isPicture = file.type.startsWith('image/');
	if (file.size > (isPicture ? PICTURE_MAX : TEXT_MAX)) return { fault: 'file-large' };
	if (!isPicture) return { texts: [await file.text()] };
	const bitmap = await createImageBitmap(file).catch(() => null);
	if (bitmap === null) return { fault: 'picture-broken' };
	try {
		const texts = await (await decoder()).decode(bitmap);
		return texts.length === 0 ? { fault: 'picture-empty' } : { texts };
	} finally {
		bitmap.close();
	}
}
