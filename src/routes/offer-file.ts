/** Hands a text to the browser as a file to save. */
export function offerFile(
	name: string,
	text: string,
	type: 'application/json' | 'text/plain' = 'application/json'
): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// the download reads the blob after this turn
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
