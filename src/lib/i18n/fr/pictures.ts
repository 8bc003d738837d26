import type { PictureWords } from '../en/pictures.ts';

export const pictures: PictureWords = {
	copy: 'Copier',
	copyOf: (title: string) => `Copier comme image\u00a0: ${title}`,
	copied: 'Copié comme image.',
	copyFailed: 'Ce navigateur ne permet pas de copier des images. Enregistrez l’image à la place.',
	save: 'Enregistrer',
	saveOf: (title: string) => `Enregistrer comme image\u00a0: ${title}`,
	saved: 'Enregistré comme image.',
	failed: 'L’image n’a pas pu être faite.'
};
