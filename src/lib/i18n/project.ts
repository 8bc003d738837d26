import { lazily } from './lazy.ts';
import { project as english, type ProjectWords } from './en/project.ts';

export const projectWords = lazily<ProjectWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/project.ts')).project,
	ar: async () => (await import('./ar/project.ts')).project
});
