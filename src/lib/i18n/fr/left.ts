import type { Catalogue } from '../en.ts';

export const left: Catalogue['left'] = {
	hide: 'Ne plus jamais poser cette question',
	hideHint: 'D’autres questions peuvent encore porter sur le même fait.',
	suspend: 'Laisser ce fait de côté',
	suspendHint: 'Plus rien ne porte sur lui\u202f; ce que vous en avez retenu est gardé.',
	hidden: 'Cette question ne sera plus posée.',
	suspended: 'Ce fait est laissé de côté.',
	disputed: 'Ce fait est laissé de côté jusqu’à ce que vous le repreniez.',
	broughtBack: 'Il est de retour.',
	list: 'Laissé de côté',
	listHint:
		'Ni prévu ni demandé pendant l’étude. Un quiz tiré d’une graine est le même pour tous et peut encore le demander.',
	why: { suspended: 'fait laissé de côté', disputed: 'fait que vous tenez pour faux', hidden: 'question masquée' },
	bringBack: 'Reprendre',
	bringBackWhat: (what: string) => `Reprendre\u00a0: ${what}`,

	sticky: 'Celui-ci ne tient pas',
	stickyMissed: (times: number) =>
		`Oublié ${times}\u00a0fois depuis que vous l’avez vu. La prochaine fois, il viendra sous une autre forme.`,
	confused: 'À ne pas confondre avec',
	more: 'Tout sur ce fait',

	report: 'Signaler à la rédaction',
	reportHint: 'Rien n’est envoyé. Enregistrez ou copiez ce texte et envoyez-le vous-même.',
	comment: 'Qu’est-ce qui ne va pas\u202f?',
	text: 'Le signalement',
	save: 'Enregistrer dans un fichier',
	copy: 'Copier',
	copied: 'Copié.',
	copyFailed: 'Le navigateur n’a pas permis de copier. Enregistrez le texte dans un fichier.',
	disputeToo: 'En attendant, laisser le fait de côté',
	lines: {
		heading: 'Signalement d’une question de Liptako',
		bank: 'Banque',
		fact: 'Fait',
		question: 'Question',
		answer: 'Réponse donnée',
		sources: 'Sources',
		comment: 'Commentaire'
	}
};
