import type { SafetyWords } from '../en/safety.ts';
import { count, entries } from './words.ts';

export const safety: SafetyWords = {
	lostAll: (had) =>
		`Ce navigateur a perdu votre journal\u00a0: il contenait ${entries(had)} et n’en contient plus aucune.`,
	lostSome: (had, have) =>
		`Ce navigateur a perdu une partie de votre journal\u00a0: il contenait ${entries(had)}, il en reste ${have}.`,
	broken: (had) =>
		`Le navigateur ne peut plus ouvrir votre journal de ${entries(had)}\u00a0: son espace de stockage est endommagé.`,
	nothingChanged: 'Une seconde copie a peut-être ce qui manque. Rien n’est jeté avant que vous ne choisissiez.',
	bringBack: 'Tout récupérer',
	back: (n) => `Tout est revenu\u00a0: votre journal contient ${entries(n)}.`,
	partly: (added, missing) =>
		`${count(added, { one: '# entrée est revenue', other: '# entrées sont revenues' })} de la seconde copie\u00a0; il en manque encore ${missing}. Un fichier de sauvegarde en a peut-être davantage.`,
	partsDamaged: (parts) =>
		count(parts, { one: '# partie de la copie est endommagée.', other: '# parties de la copie sont endommagées.' }),
	mended: (n) =>
		count(n, {
			one: '# entrée de votre journal était endommagée sur cet appareil\u00a0: elle a été rétablie à partir de la seconde copie. Ce qui se trouvait à sa place est mis de côté.',
			other:
				'# entrées de votre journal étaient endommagées sur cet appareil\u00a0: elles ont été rétablies à partir de la seconde copie. Ce qui se trouvait à leur place est mis de côté.'
		}),
	fromFile: 'Restaurer depuis un fichier',
	saveCopy: 'Enregistrer la seconde copie dans un fichier',
	goOn: 'Continuer sans',
	goOnSure: 'Oui, oublier ce qui manque',
	mend: 'Recréer le stockage, puis tout récupérer',
	mendFailed:
		'Le navigateur n’a pas pu supprimer le stockage endommagé. Enregistrez la seconde copie dans un fichier, effacez les données de ce site dans les réglages du navigateur, puis restaurez le fichier.',
	refusing:
		'Le stockage de votre journal est endommagé\u00a0: le navigateur le lit encore, mais n’y écrit plus rien. Tout ce qui est lisible est d’abord copié, puis un nouveau stockage prend sa place.',
	late: 'Depuis une demi-minute, le navigateur ne donne pas votre journal. Il peut encore arriver.',
	nothingRemoved:
		'Rien n’a été supprimé. Ce que contient la seconde copie sur cet appareil peut être enregistré dans un fichier.',
	again: 'Recharger',
	tight:
		'Ce navigateur n’a plus de place pour Liptako. Vos réponses sont enregistrées dans la dernière place, gardée en réserve pour cela. Enregistrez une sauvegarde maintenant, puis libérez de l’espace sur cet appareil.',
	saveBackup: 'Enregistrer une sauvegarde',
	done: 'D’accord',
	copy: (n) => `Une seconde copie de ${entries(n)} est conservée sur cet appareil, à part de la première.`,
	copyNone: 'Ce navigateur ne conserve pas de seconde copie ici.',
	copyFailed: 'La seconde copie n’a pas pu être écrite, faute de place peut-être. Le journal lui-même est enregistré.'
};
