/** A sheet for the parents of learners who are minors. It states what the app does, and must be changed when that changes. */
export const notice = {
	title: 'A notice for parents',
	intro: 'Print it and hand it out before the class begins. The lines at the end are yours to fill in.',
	print: 'Print the notice',
	/** How the app is called in the text. */
	heading: (app: string) => `Your child learns with ${app}`,
	lead: (app: string) =>
		`The class uses ${app}, a free learning app without accounts and without advertising. This sheet says what becomes of your child’s answers.`,
	sections: [
		{
			title: 'What is kept, and where',
			text: 'The answers that your child gives, with their date and how long they took, so that the app can tell what to repeat. They stay on the device on which they were given, in its browser.'
		},
		{
			title: 'What is sent',
			text: 'Nothing is sent over the internet: no answers, no names, no addresses, no location. There is no server that could receive them. For a quiz set by the teacher your child shows a code or hands over a file; it can be read by the teacher’s device only.'
		},
		{
			title: 'Names',
			text: 'A name is never required. A number from the class list is enough. What your child types as a name goes nowhere but into the code or file that your child hands over.'
		},
		{
			title: 'What the teacher keeps',
			text: 'The answers handed in, on the teacher’s own device, until the teacher erases them. On paper and with printed cards there is nothing of it on any device of your child’s.'
		},
		{
			title: 'The camera',
			text: 'Where the class answers with printed cards, or codes are collected, the teacher’s device looks at them through its camera. Pictures are not kept and not sent: only the numbers of the cards and the answers are.'
		},
		{
			title: 'How to see it, and how to erase it',
			text: 'On your child’s device under Settings: “Save a backup” writes all that is kept to a file that can be read, “Erase everything” removes it at once. Erasing the data of this site in the browser does the same. What was handed in the teacher erases when you ask for it.'
		},
		{
			title: 'What cannot be promised',
			text: 'Whoever can use the device can see what is on it. The answers are not a diagnosis of any kind: they say what was known on one day.'
		}
	],
	school: 'School',
	teacher: 'Teacher, and how to reach them',
	date: 'Date'
};

export type NoticeWords = typeof notice;
