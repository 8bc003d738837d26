import type { Catalogue } from '../en.ts';

export const shell: Catalogue['shell'] = {
	skip: 'Aller au contenu',
	navigation: 'Navigation principale',
	close: 'Fermer',
	loading: 'Chargement…'
};
