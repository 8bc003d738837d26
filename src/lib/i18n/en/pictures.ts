/** A picture taken along; fetched where pictures are. */
export const pictures = {
	copy: 'Copy',
	copyOf: (title: string) => `Copy as an image: ${title}`,
	copied: 'Copied as an image.',
	copyFailed: 'This browser does not let images be copied. Save it instead.',
	save: 'Save',
	saveOf: (title: string) => `Save as an image: ${title}`,
	saved: 'Saved as an image.',
	failed: 'The image could not be made.'
};

/** The same in every language, by type. */
export type PictureWords = typeof pictures;
