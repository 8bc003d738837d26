import type { ScanWords } from '../en/scan.ts';

export const scan: ScanWords = {
	start: 'Allumer la caméra',
	stop: 'Arrêter la caméra',
	starting: 'En attente de la caméra. Si le navigateur le demande, autorisez-la.',
	hold: 'Présentez les codes l’un après l’autre devant la caméra.',
	picture: 'Ce que voit la caméra',
	light: 'Lampe',
	sound: 'Son',
	files: 'Ouvrir des fichiers ou des photos',
	paste: 'Coller un code ou un lien',
	pasted: 'Code ou lien',
	take: 'Lire',
	faults: {
		insecure:
			'La caméra ne fonctionne que sur une connexion sécurisée (https). Collez le code, ou ouvrez-en une photo.',
		none: 'Aucune caméra trouvée. Collez le code, ou ouvrez-en une photo.',
		denied:
			'Le navigateur n’a pas le droit d’utiliser la caméra. Autorisez-la dans les réglages du site, à côté de l’adresse, et recommencez\u202f; ou collez le code.',
		busy: 'La caméra n’a pas démarré\u00a0: un autre programme l’utilise peut-être. Fermez-le et recommencez, ou collez le code.',
		reader: 'Le lecteur de codes n’a pas pu être chargé. Connectez-vous une fois, ou collez le code.'
	},
	fileFaults: {
		'picture-empty': (name) => `Aucun code lisible dans ${name}. Prenez la photo de plus près, sans reflet.`,
		'picture-broken': (name) => `${name} n’est pas une image que ce navigateur sache ouvrir.`,
		'file-large': (name) => `${name} est trop gros pour être l’un des nôtres. Il n’a pas été ouvert.`
	}
};
