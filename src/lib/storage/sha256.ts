/**
 * SHA-256 (FIPS 180-4) of a text, as UTF-8, or of bytes: 64 lower-case hex digits.
 * Rejects with a TypeError where the browser has no WebCrypto, that is on plain http other than localhost.
 */
export async function sha256(data: string | BufferSource): Promise<string> {
	const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
