import type { Catalogue } from '../en.ts';
import { count, facts } from './words.ts';

export const about: Catalogue['about'] = {
	title: 'À propos de cette banque',
	bank: 'La banque',
	edition: 'Édition',
	licence: 'Licence des questions',
	counts: (items: number, all: number, sources: number) =>
		`${count(items, { one: '# question', other: '# questions' })} sur ${facts(all)}, d’après ${count(sources, { one: '# source', other: '# sources' })}.`,
	report: 'Le reportage de départ',
	reportDated: (publisher: string, dated: string) => `${publisher}, ${dated}`,
	trust: 'Jusqu’où se fier à ce reportage',
	trustHint:
		'Là où le reportage, ou la traduction qui nous en est parvenue, s’écarte de meilleures sources, la banque enseigne la lecture donnée ici et le signale après la réponse.',
	licences: 'Licences des logiciels qu’elle contient',
	toTrust: (n: number) =>
		count(n, { one: 'La correction (#), à lire ou à imprimer', other: 'Les # corrections, à lire ou à imprimer' }),
	origins: {
		translation: 'traduction',
		arabic: 'original arabe',
		slip: 'inexactitude du reportage',
		formatting: 'mise en forme',
		stale: 'date dépassée'
	},
	certainty: { source: 'établi par une source', inferred: 'déduit de l’arabe sous-jacent' },
	sources: 'Sources',
	privacy: 'Ce qui est enregistré, et où',
	privacyText:
		'Vos réponses, avec leur heure, sont enregistrées dans ce navigateur, sur cet appareil. Liptako n’envoie rien nulle part\u00a0: pas de compte, pas de statistiques, aucune requête vers un autre serveur.'
};
