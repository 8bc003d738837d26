import type { BackupWords } from '../en/backup.ts';
import { count } from './words.ts';

export const backup: BackupWords = {
	save: 'Enregistrer une sauvegarde',
	saveHint:
		'Un seul fichier avec toutes vos réponses, lisible sans Liptako, à garder ou à transporter sur un autre appareil.',
	saved: (n, file) => count(n, { one: `# entrée écrite dans ${file}.`, other: `# entrées écrites dans ${file}.` }),
	last: (date) => `Dernière sauvegarde\u00a0: ${date}. Tout y est.`,
	behind: (date, n) =>
		`Dernière sauvegarde\u00a0: ${date}. ${count(n, { one: '# entrée ajoutée depuis n’est que dans ce navigateur.', other: '# entrées ajoutées depuis ne sont que dans ce navigateur.' })}`,
	never: (n) =>
		`Aucune sauvegarde pour l’instant\u00a0: ${count(n, { one: '# entrée n’est que dans ce navigateur.', other: '# entrées ne sont que dans ce navigateur.' })}`,
	readerName: 'Enregistrer le lecteur',
	readerHint:
		'Une page qui ouvre, vérifie et affiche une sauvegarde sans Liptako, sans réseau, dans des années. Gardez-la près de vos sauvegardes.',
	folder: 'Sauvegardes automatiques',
	folderHint:
		'Après chaque séance, une sauvegarde est écrite dans un dossier de votre choix. Les dix dernières sont gardées.',
	folderChoose: 'Choisir un dossier',
	folderChange: 'Choisir un autre dossier',
	folderReady: (name) => `Les sauvegardes vont dans le dossier «\u00a0${name}\u00a0» après chaque séance.`,
	folderAsks: (name) =>
		`Le navigateur redemande votre accord avant que Liptako puisse écrire dans «\u00a0${name}\u00a0».`,
	folderAllow: 'Autoriser',
	folderFailed: (name) =>
		`La dernière sauvegarde n’a pas pu être écrite dans «\u00a0${name}\u00a0». Le journal lui-même est enregistré. Le dossier existe-t-il toujours\u202f?`,
	folderRetry: 'Réessayer',
	folderStop: 'Arrêter ces sauvegardes',
	differing: (n) =>
		count(n, {
			one: '# entrée du fichier porte l’identifiant d’une entrée d’ici et dit autre chose\u00a0: elle n’a pas été reprise, la vôtre est restée telle quelle.',
			other:
				'# entrées du fichier portent l’identifiant d’entrées d’ici et disent autre chose\u00a0: elles n’ont pas été reprises, les vôtres sont restées telles quelles.'
		}),
	pieces: (n, list) =>
		n === 1
			? `La partie abîmée porte le numéro ${list} dans le fichier.`
			: `Les parties abîmées portent les numéros ${list} dans le fichier.`
};
