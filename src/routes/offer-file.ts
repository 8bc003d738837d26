type FileType =
	| 'application/json'
	| 'text/plain'
	| 'text/csv'
	| 'text/calendar'
	| 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a text, or what is one already, to the browser as a file to save. */
export function offerFile(name: string, content: string | Blob, type: FileType = 'application/json'): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// the download reads the blob after this turn
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
