/** A catalogue in two stages: what the first question says, and the words that it does without. */
import type { Catalogue } from './en.ts';

type Early = Pick<Catalogue, 'answer' | 'app' | 'kinds' | 'shell' | 'study'>;

let areAllWanted = false;

/** From now on a language comes with all of its words. */
export function wantAllWords(): void {
	areAllWanted = true;
}

/** What is said by these words: once all are wanted, when all are there. */
export async function asWanted(words: StagedWords): Promise<Catalogue> {
	if (areAllWanted) await words.complete();
	return words;
}

/** The groups that `Early` leaves out are undefined until `complete` has fetched them. */
export class StagedWords implements Catalogue {
	declare readonly about: Catalogue['about'];
	declare readonly answer: Catalogue['answer'];
	declare readonly app: Catalogue['app'];
	declare readonly audit: Catalogue['audit'];
	declare readonly banners: Catalogue['banners'];
	declare readonly charts: Catalogue['charts'];
	declare readonly exam: Catalogue['exam'];
	declare readonly explore: Catalogue['explore'];
	declare readonly faults: Catalogue['faults'];
	declare readonly kinds: Catalogue['kinds'];
	declare readonly left: Catalogue['left'];
	declare readonly plan: Catalogue['plan'];
	declare readonly progress: Catalogue['progress'];
	declare readonly quiz: Catalogue['quiz'];
	declare readonly settings: Catalogue['settings'];
	declare readonly shell: Catalogue['shell'];
	declare readonly study: Catalogue['study'];
	declare readonly today: Catalogue['today'];
	readonly #fetch: () => Promise<Catalogue>;

	constructor(early: Early, fetch: () => Promise<Catalogue>) {
		Object.assign(this, early);
		this.#fetch = fetch;
	}

	/** Fetches the other words. Rejects when they cannot be had. */
	async complete(): Promise<void> {
		Object.assign(this, await this.#fetch());
	}
}
