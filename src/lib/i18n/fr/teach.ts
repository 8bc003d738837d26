import type { TeachWords } from '../en/teach.ts';
import { count } from './words.ts';

const questions = (n: number): string => count(n, { one: '# question', other: '# questions' });

export const teach: TeachWords = {
	title: 'Enseigner',
	intro:
		'Distribuez un quiz par un lien ou un code QR. Les élèves n’ont besoin ni de compte ni de réseau\u202f; leurs résultats reviennent sous forme de code que vous seul pouvez lire.',
	newQuiz: 'Nouveau quiz',
	newRecall: 'Nouveaux thèmes à retenir',
	own: 'Mes propres questions',
	cards: 'Cartes-réponses',
	notice: 'Avis aux parents',
	collect: 'Recueillir les résultats',
	gradebook: 'Carnet de notes',
	drafts: 'Brouillons',
	handed: 'Distribués',
	handedEmpty: 'Rien de distribué pour l’instant',
	handedEmptyHint: 'Un quiz est prêt à partager dès que vous touchez «\u00a0Nouveau quiz\u00a0».',
	shown: 'Projetés avec des cartes',
	shownHint: 'Ce que les classes ont répondu avec leurs cartes, y compris aux quiz qui n’ont pas été distribués.',
	notHanded: 'Un quiz qui n’a pas été distribué',
	untitled: 'Sans titre',
	goOn: 'Continuer',
	open: 'Ouvrir',
	openWhat: (title) => `Ouvrir ${title}`,
	goOnWhat: (title) => `Continuer ${title}`,
	remove: 'Supprimer',
	removeWhat: (title) => `Supprimer ${title}`,
	removed: (title) => `${title} a été supprimé.`,
	undo: 'Annuler',
	questions,
	recallSet: 'Thèmes à retenir',
	back: 'Enseigner',
	memoryOnly:
		'Ce navigateur ne conserve rien ici\u00a0: ce que vous préparez disparaît quand vous fermez l’onglet. Partagez-le ou enregistrez-le maintenant dans un fichier.',
	openFailed:
		'La classe n’a pas pu être ouverte sur cet appareil. Rien n’a été modifié. Fermez les autres onglets de Liptako et réessayez.',
	noCrypto:
		'Cette page a été ouverte sans connexion sécurisée\u00a0: elle ne peut ni signer ni chiffrer. Rien n’est perdu. Ouvrez Liptako par une adresse qui commence par https.',
	notKept: 'Ceci n’a pas pu être enregistré\u202f; c’est encore à l’écran.',
	compose: {
		title: 'Nouveau quiz',
		titleRecall: 'Thèmes à retenir',
		name: 'Titre',
		nameHint: 'C’est ce que les élèves voient d’abord.',
		defaultName: (date) => `Quiz du ${date}`,
		defaultRecall: (date) => `À retenir d’ici le ${date}`,
		choice: 'Questions',
		draw: 'Les tirer pour moi',
		drawHint: 'Par thème, type et difficulté.',
		pick: 'Les choisir une à une',
		pickHint: 'Dans la banque.',
		topics: 'Thèmes',
		allTopics: 'Tous les thèmes',
		objectives: 'Objectifs',
		allObjectives: 'Tous les objectifs',
		kinds: 'Types de question',
		allKinds: 'Tous les types',
		difficulty: 'Difficulté, de 1 (facile) à 5 (difficile)',
		from: 'de',
		to: 'à',
		size: 'Nombre de questions',
		again: 'En tirer d’autres',
		pool: (n) => count(n, { one: '# question de la banque convient.', other: '# questions de la banque conviennent.' }),
		poolFew: (n, size) => `On ne peut tirer que ${questions(n)} sur ${size}\u00a0: élargissez le choix.`,
		picked: (n) => count(n, { one: '# question choisie', other: '# questions choisies' }),
		find: 'Chercher une question',
		ownHere: 'Mes propres questions',
		ownHint:
			'Leurs réponses restent sur cet appareil\u00a0: les élèves les reçoivent sans corrigé, et la correction se fait ici.',
		ownNone: 'Aucune pour l’instant.',
		ownWrite: 'Écrire une question',
		rules: 'Règles',
		asks: 'Demander à l’élève',
		asksOf: { nothing: 'rien', name: 'un nom', number: 'un numéro' },
		asksHint: 'Un numéro en dit moins sur une personne qu’un nom.',
		feedback: 'Les réponses sont montrées',
		feedbackOf: {
			each: 'après chaque question',
			end: 'à la fin',
			code: 'à la fin, avec un code que je donne',
			never: 'jamais'
		},
		code: 'Code de déblocage',
		codeHint: 'Dites-le à la classe quand tous ont fini. C’est un rideau, pas un verrou.',
		opens: 'Ouverture',
		due: 'À rendre avant',
		clockHint: 'Les deux sont indiqués à l’élève et à vous. Rien n’est imposé\u00a0: l’horloge est celle de l’élève.',
		minutes: 'Durée limite en minutes',
		minutesHint: 'Vide\u00a0: sans limite. Le temps supplémentaire d’un élève se donne au moment du partage.',
		attempts: 'Essais',
		attemptsAny: 'autant qu’on veut',
		counts: 'Essai qui compte',
		countsOf: { first: 'le premier', best: 'le meilleur', last: 'le dernier', average: 'la moyenne' },
		shuffleQuestions: 'Mélanger les questions',
		shuffleOptions: 'Mélanger les options',
		shuffleHint: 'Les options qui ont leur propre ordre le gardent.',
		variety: 'Sujets',
		varietyOf: {
			none: 'le même pour tous',
			order: 'les mêmes questions dans un autre ordre selon le numéro de l’élève',
			questions: 'd’autres questions selon le numéro de l’élève'
		},
		varietyHint:
			'L’élève doit donner un numéro. D’autres questions par numéro supposent la même édition de la banque sur chaque téléphone.',
		graded: 'Compte comme note',
		gradedHint: 'Lisez d’abord ce que l’on peut garantir, et ce que l’on ne peut pas garantir.',
		by: 'À retenir d’ici le',
		byNeeded: 'Choisissez un jour à venir.',
		preview: 'Ce que reçoit l’élève',
		previewFor: 'Sujet de l’élève numéro',
		coverage: 'Ce qu’il couvre',
		coverageTopic: 'Thème',
		coverageKind: 'Type',
		coverageCount: 'Questions',
		ownTopic: 'Mes propres questions',
		saved: 'Brouillon enregistré.',
		share: 'Partager',
		print: 'L’imprimer',
		nothingToShare: 'Il ne contient encore aucune question.',
		gone: 'Ce brouillon n’est pas ici',
		goneHint: 'Il a été supprimé ou distribué, ou il se trouve sur un autre appareil.'
	},
	honest: {
		cards: 'Des cartes pour une classe sans téléphones',
		title: 'Ce que vaut une note obtenue ici',
		can: 'Ce que l’on peut garantir\u00a0:',
		canList: [
			'chaque élève a eu le sujet que vous voyez ici\u202f; vous pouvez tirer de nouveau le sujet de n’importe qui\u202f;',
			'ni le quiz après son partage, ni un résultat une fois rendu n’ont été modifiés\u202f;',
			'votre appareil a corrigé lui-même les réponses brutes\u202f; aucun score venu d’un téléphone n’est cru\u202f;',
			'un résultat rendu deux fois ne compte qu’une fois, et deux résultats d’un même téléphone se voient.'
		],
		cannot: 'Ce que l’on ne peut pas garantir\u00a0:',
		cannotList: [
			'qui tenait le téléphone\u202f;',
			'l’absence d’aide\u00a0: livre, ami ou deuxième onglet\u202f;',
			'le temps\u00a0: échéance et durée suivent l’horloge de l’élève\u202f;',
			'le secret des questions de la banque\u00a0: leurs réponses sont dans l’application, publiques\u202f;',
			'que l’application n’a pas été modifiée sur le téléphone.'
		],
		advice:
			'Pour une note, prenez vos propres questions, dont le corrigé ne quitte jamais cet appareil, ou faites répondre la classe sous vos yeux, sur papier ou avec des cartes.',
		keyless: 'Toutes les questions sont les vôtres\u00a0: aucun corrigé ne quitte cet appareil.',
		withBank: 'Certaines questions viennent de la banque\u00a0: prenez le résultat pour un entraînement.'
	},
	share: {
		notice: 'Avis aux parents, à imprimer',
		title: 'Partager',
		qr: (title) => `Code QR de ${title}`,
		qrHint:
			'Scannez-le avec l’appareil photo d’un téléphone. Il ouvre le quiz, même sans l’application, et hors ligne une fois l’application installée.',
		tooLarge:
			'Trop grand pour un seul code\u00a0: partagez le lien ou le fichier, ou montrez ces codes l’un après l’autre dans Liptako.',
		frames: (place, total) => `Code ${place} sur ${total}`,
		nextFrame: 'Code suivant',
		link: 'Lien',
		copy: 'Copier le lien',
		copied: 'Copié.',
		copyFailed: 'Le navigateur ne l’a pas permis\u00a0: sélectionnez le lien et copiez-le à la main.',
		send: 'Envoyer…',
		file: 'Enregistrer un fichier',
		print: 'Imprimer cette page',
		papers: 'Imprimer les sujets',
		wall: 'Projeter au mur',
		time: 'Temps supplémentaire dans ce lien',
		timeOf: {
			'1': 'aucun',
			'1.25': 'un quart de plus',
			'1.5': 'la moitié de plus',
			'2': 'le double',
			none: 'sans limite'
		},
		timeHint: 'Pour certains élèves\u00a0: donnez-leur plutôt ce code. Tous les résultats arrivent ensemble.',
		release: (code) => `Code de déblocage\u00a0: ${code}`,
		collectWith:
			'Les résultats sont destinés à cet appareil. Pour les recueillir sur un autre, transférez-y d’abord vos clés.',
		asMade: (edition) =>
			`Tel que distribué, avec les questions de l’édition ${edition}. Cette application en a désormais une plus récente.`,
		gone: 'Ceci n’a pas été distribué d’ici',
		goneHint: 'Seul l’appareil qui l’a distribué le possède.'
	},
	ownItems: {
		title: 'Mes propres questions',
		intro: 'Écrites par vous, gardées sur cet appareil. Quand vous les distribuez, les réponses restent ici.',
		empty: 'Aucune question pour l’instant',
		emptyHint: 'Une bonne question demande une seule chose et propose des erreurs que quelqu’un ferait.',
		add: 'Nouvelle question',
		edit: 'Modifier',
		editWhat: (stem) => `Modifier\u00a0: ${stem}`,
		kind: 'Type',
		kindOf: { single: 'une seule bonne réponse', multiple: 'plusieurs bonnes réponses', short: 'une réponse courte' },
		stem: 'Question',
		options: 'Réponses',
		option: (place) => `Réponse ${place}`,
		isRight: (place) => `La réponse ${place} est juste`,
		addOption: 'Ajouter une réponse',
		accept: 'Réponses acceptées, une par ligne',
		acceptHint: 'Majuscules, accents et petites fautes de frappe ne comptent pas.',
		locked: 'Garder les réponses dans cet ordre',
		save: 'Garder',
		findings: 'À revoir',
		fine: 'Rien à corriger.',
		finding: {
			noStem: () => 'Il n’y a pas encore de question.',
			noAccept: () => 'Aucune réponse n’est encore acceptée.',
			emptyOption: () => 'Une réponse est vide.',
			E01: () => 'Indiquez ce qui est juste\u00a0: une seule réponse, ou plusieurs, mais pas toutes.',
			E02: (text) => `«\u00a0${text}\u00a0» figure deux fois. Changez-en une.`,
			E03: (text) =>
				`«\u00a0${text}\u00a0» parle de toutes les réponses à la fois. Écrivez une réponse qui se suffise à elle-même.`,
			E04: (text) => `«\u00a0${text}\u00a0» ne parle d’aucune réponse. Écrivez une réponse qui se suffise à elle-même.`,
			E05: (text) => `«\u00a0${text}\u00a0» combine d’autres réponses. Demandez plutôt plusieurs bonnes réponses.`,
			E06: () =>
				'Donnez trois à cinq réponses, jusqu’à six s’il y en a plusieurs de justes\u202f; trois réponses bien choisies suffisent.',
			E07: () => 'Une autre question demande la même chose.',
			E10: () => 'La question contient sa propre réponse. Posez-la sans elle.',
			E11: (text) =>
				`«\u00a0${text}\u00a0» ne peut pas suivre l’article qui termine la question. Mettez l’article dans les réponses.`,
			E13: (text) =>
				`«\u00a0${text}\u00a0» n’est pas du même genre que la bonne réponse. Écrivez des réponses d’un seul genre.`,
			W01: () => 'La bonne réponse est de loin la plus longue\u00a0: allongez-en une fausse.',
			W02: () => 'Les réponses sont de longueurs très différentes\u00a0: égalisez-les.',
			W03: (text) =>
				`La question emploie «\u00a0${text}\u00a0». Demandez ce qui est vrai, ou écrivez le mot en capitales.`,
			W04: (text) => `«\u00a0${text}\u00a0» rend une réponse négative. Formulez-la de façon positive.`,
			W05: (text) => `«\u00a0${text}\u00a0» trahit une mauvaise réponse aux habitués des tests. Supprimez-le.`,
			W06: (text) => `«\u00a0${text}\u00a0» ne dit pas la même chose à chacun. Donnez un nombre ou une date.`,
			W07: (text) => `«\u00a0${text}…\u00a0» ne figure que dans la question et la bonne réponse. Prenez un autre mot.`,
			W08: (text) =>
				`«\u00a0${text}\u00a0» a le plus en commun avec les autres, et paraît donc juste. Répartissez les éléments.`,
			W09: () => 'Les nombres ou les dates ne sont ni croissants ni décroissants. Rangez-les.',
			W10: (text) => `«\u00a0${text}\u00a0» recoupe une autre réponse. Faites qu’elles s’excluent.`,
			W11: () => 'La question ne demande rien et ne donne pas de consigne. Écrivez une question claire.',
			W12: () => 'La question est longue. Raccourcissez-la.',
			W13: (text) => `«\u00a0${text}\u00a0» est bâtie autrement que les autres. Commencez-les et finissez-les de même.`,
			W14: (text) => `Personne ne croira «\u00a0${text}\u00a0». Écrivez quelque chose de plus proche.`,
			W16: (text) => `«\u00a0${text}\u00a0» change de sens chaque jour. Mettez la date.`,
			W17: () => 'La question et une réponse sont toutes deux négatives. Demandez ce qui est vrai.'
		}
	},
	carry: {
		title: 'Vers un autre appareil',
		hint: 'Un seul fichier avec vos clés, vos questions, ce que vous avez distribué et ce qui est revenu. Qui le détient peut lire vos résultats\u00a0: gardez-le comme un cahier de notes.',
		save: 'Tout enregistrer dans un fichier',
		open: 'Ouvrir un tel fichier',
		saved: (name) => `Enregistré sous ${name}.`,
		savedMost: (name, n) =>
			`Enregistré sous ${name}, avec tous les résultats et toutes les questions telles que distribuées. Pour que le fichier reste assez petit pour être rouvert, ${count(n, { one: '# traduction des questions est restée', other: '# traductions des questions sont restées' })} ici.`,
		tooLarge:
			'Rien n’a été enregistré\u00a0: le fichier serait trop grand pour être rouvert. Enregistrez plutôt les résultats comme recueil, sous «\u00a0Recueillir les résultats\u00a0».',
		read: (rows) =>
			`Lu\u00a0: ${count(rows, { one: '# entrée', other: '# entrées' })}. Rien de ce qui est ici n’est perdu.`,
		bad: 'Ce n’est pas un fichier de classe, ou il est abîmé. Rien n’a été modifié.',
		otherKeys:
			'Le fichier porte les clés d’un autre enseignant que cet appareil. Avec ses clés, les résultats de ce qui a été distribué d’ici ne pourront plus être lus.',
		replace: 'Prendre ses clés',
		keep: 'Les laisser',
		erase: 'Effacer la classe de cet appareil',
		eraseSure: 'Effacer brouillons, questions, résultats et clés\u202f?',
		eraseHint:
			'Les résultats encore sur les téléphones des élèves ne pourront plus jamais être lus. Ce que vous avez appris vous-même reste.',
		eraseYes: 'Effacer la classe',
		erased: 'La classe est effacée de cet appareil.'
	},
	take: {
		title: 'De votre enseignant',
		home: 'Les quiz de mon enseignant',
		paper:
			'C’est le code d’une feuille imprimée. Il n’ouvre rien ici\u00a0: répondez sur la feuille. Si l’enseignant distribue aussi le quiz par téléphone, il montre un autre code.',
		homeIntro: 'Ce que votre enseignant a distribué, et ce que vous rendez.',
		none: 'Rien ici pour l’instant',
		noneHint: 'Lisez ci-dessus le code de votre enseignant, ou visez-le avec l’appareil photo de ce téléphone.',
		framesSeen: (seen, total) => `${seen} codes lus sur ${total}.`,
		begin: 'Commencer',
		beginAgain: (attempt) => `Commencer l’essai ${attempt}`,
		name: 'Votre nom',
		number: 'Votre numéro',
		nameHint: 'Seul votre enseignant peut le lire.',
		numberNeeded: 'Il faut un numéro de 1 à 9999\u00a0: votre sujet en dépend.',
		labelNeeded: 'Votre enseignant le demande.',
		about: (n, minutes) => (minutes === undefined ? questions(n) : `${questions(n)}, ${minutes} min`),
		extra: 'Ce lien contient votre propre durée.',
		noLimit: 'Pour vous, il n’y a pas de limite de temps.',
		opensOn: (when) => `Il ouvre le ${when}. Vous pouvez commencer\u202f; votre enseignant verra quand.`,
		dueOn: (when) => `À rendre avant le ${when}.`,
		late: (when) =>
			`Il fallait le rendre avant le ${when}. Vous pouvez encore le rendre\u202f; il sera marqué en retard.`,
		attemptsLeft: (left) => count(left, { one: 'Un seul essai.', other: '# essais.' }),
		noAttempts: 'Vous avez utilisé tous vos essais.',
		limitHint: 'Le temps continue quand vous fermez cette page.',
		graded: 'Votre enseignant le compte comme note.',
		sees: 'Votre enseignant reçoit vos réponses, ce nom ou ce numéro, et les heures de début et de fin. Personne d’autre.',
		position: (place, size) => `Question ${place} sur ${size}`,
		left: (text) => `encore ${text}`,
		minutesLeft: (minutes) => count(minutes, { one: 'Encore une minute.', other: 'Encore # minutes.' }),
		overview: 'Toutes les questions',
		jump: (place, answered) => `Question ${place}, ${answered ? 'avec réponse' : 'sans réponse'}`,
		previous: 'Précédente',
		next: 'Suivante',
		finish: 'Rendre',
		finishSure: 'Rendre maintenant\u202f?',
		finishBlank: (blank) =>
			blank === 0
				? 'Toutes les questions ont une réponse.'
				: count(blank, { one: '# question est sans réponse.', other: '# questions sont sans réponse.' }),
		goBack: 'Revenir',
		elsewhere:
			'Ce quiz est ouvert dans un autre onglet ou une autre fenêtre. Rien n’est perdu : continuez là-bas, ou fermez-le puis réessayez.',
		notSaved:
			'Votre réponse n’a pas pu être enregistrée\u202f; elle est encore ici. Gardez cette page ouverte et réessayez.',
		retry: 'Réessayer',
		done: 'Montrez ceci à votre enseignant',
		doneHint:
			'Rien n’a été envoyé. Le code contient vos réponses, que seul votre enseignant peut lire. Il reste ici\u00a0: vous pourrez le montrer de nouveau.',
		timeUp: 'Le temps est écoulé. Ce que vous aviez répondu y est.',
		resultQr: 'Code QR de votre résultat',
		copy: 'Copier le code',
		link: 'Envoyer le lien…',
		saveFile: 'Enregistrer un fichier',
		copied: 'Copié.',
		score: (points, outOf) => `${points} ${outOf === 1 ? 'point' : 'points'} sur ${outOf}`,
		teacherMarks: (n) =>
			count(n, {
				one: '# question de votre enseignant est corrigée par lui.',
				other: '# questions de votre enseignant sont corrigées par lui.'
			}),
		later: 'Votre enseignant vous donnera un code qui fait apparaître les réponses.',
		code: 'Code de déblocage',
		codeGo: 'Montrer les réponses',
		codeWrong: 'Ce n’est pas ce code.',
		never: 'Votre enseignant montre les réponses en classe.',
		every: 'Question par question',
		again: 'Un autre essai',
		blank: 'sans réponse',
		recall: (date) => `Votre enseignant vous demande de retenir ceci d’ici le ${date}.`,
		recallTopics: 'Thèmes',
		recallStart: 'En faire mon objectif',
		recallGoal: (date) =>
			`Votre plan vise maintenant le ${date}\u00a0: chaque minute va là où elle aide le plus ce jour-là.`,
		recallStudy: 'Réviser maintenant',
		recallNow: (percent, facts) => `Sur ${facts} faits, vous en sauriez aujourd’hui environ ${percent}.`,
		recallThen: (percent, date) => `Sans les revoir, environ ${percent} le ${date}.`,
		recallWork: (answers, days) =>
			`${count(answers, { one: '# réponse', other: '# réponses' })} sur ${count(days, { one: '# jour', other: '# jours' })} depuis l’ouverture.`,
		recallHandIn: 'Rendre où j’en suis',
		recallHint: 'On rend ce que votre mémoire est censée contenir, pas un score.',
		attempt: (number) => `Essai ${number}`,
		unfinished: 'en cours',
		handedIn: 'rendu',
		resume: 'Continuer'
	},
	faults: {
		'code-damaged':
			'Ce lien n’est pas entier\u00a0: il en manque une partie, ou il a été modifié. Rien n’est perdu. Scannez de nouveau le code, ou redemandez le lien à votre enseignant.',
		'code-newer':
			'Ceci a été fait avec un Liptako plus récent. Connectez-vous une fois pour mettre l’application à jour, puis rouvrez le lien.',
		'bank-other':
			'Ce quiz porte sur une autre banque de questions que celle de cette application. Ouvrez-le avec l’application de votre enseignant.',
		'item-unknown':
			'Certaines de ses questions ne sont pas dans cette édition de l’application. Connectez-vous une fois pour la mettre à jour\u202f; sinon, demandez à votre enseignant de le partager de nouveau.',
		'item-other':
			'Une question a été reformulée depuis le partage. Connectez-vous une fois pour mettre l’application à jour\u202f; sinon, demandez à votre enseignant de le partager de nouveau.',
		'edition-other':
			'Ce quiz est tiré d’une autre édition des questions que celle de cette application. Connectez-vous une fois pour la mettre à jour\u202f; sinon, demandez à votre enseignant de le partager de nouveau.',
		'signature-wrong':
			'Ce lien a été modifié après que votre enseignant l’a fait\u00a0: il n’est pas ouvert. Redemandez-le-lui.',
		'no-crypto':
			'Cette page a été ouverte sans connexion sécurisée\u00a0: elle ne peut ni vérifier le lien ni chiffrer vos réponses. Ouvrez-la par une adresse qui commence par https.'
	}
};
