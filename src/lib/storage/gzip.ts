/** Texts as gzip (RFC 1952) by the browser's own streams; where it has none, as plain UTF-8. */

const MAGIC = [0x1f, 0x8b];

type Bytes = Uint8Array<ArrayBuffer>;

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Response> {
	const body = new Blob([bytes]).stream().pipeThrough<Bytes>(stream);
	return Promise.resolve(new Response(body));
}

/** `isRaw`: leave it as it is. */
export async function pack(text: string, isRaw = typeof CompressionStream === 'undefined'): Promise<Bytes> {
	const plain = new TextEncoder().encode(text);
	if (isRaw) return plain;
	return new Uint8Array(await (await through(plain, new CompressionStream('gzip'))).arrayBuffer());
}

/** The text of what `pack` made. Undefined when it is damaged or longer than `most` bytes; never holds much more than those. */
export async function unpack(bytes: Bytes, most: number): Promise<string | undefined> {
	try {
		if (!MAGIC.every((byte, index) => bytes[index] === byte)) return bytes.length > most ? undefined : decode([bytes]);
		const { body } = await through(bytes, new DecompressionStream('gzip'));
		const parts: Bytes[] = [];
		let size = 0;
		for (const reader = body?.getReader(); reader;) {
			const { done, value } = await reader.read();
			if (done) break;
			parts.push(value);
			size += value.length;
			if (size <= most) continue;
			await reader.cancel();
			return undefined;
		}
		return decode(parts);
	} catch {
		return undefined;
	}
}

function decode(parts: readonly Bytes[]): string {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
