import type { TypedWords } from '../en/typed.ts';

export const typed: TypedWords = {
	full: (most) => `Une réponse tient en ${most} caractères\u00a0: celle-ci ne peut pas être plus longue.`
};
