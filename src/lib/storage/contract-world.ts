/** What the contracts of all stores begin with. For tests. */
import { afterEach, beforeEach } from 'vitest';
import { asStoreError } from './store-error.ts';

interface Tabs<Store> {
	open(): Promise<Store>;
	end?(): Promise<void>;
}

/** The code with which work on a store was refused, or `resolved`. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => 'resolved',
		(error: unknown) => asStoreError(error).code
	);

/** One browser for each test that follows in this block; its tabs are closed after it. */
export function browserEach<Store extends { close(): void }, World extends Tabs<Store>>(
	makeWorld: () => World & Tabs<Store>
): { readonly world: () => World; readonly open: () => Promise<Store> } {
	let world: World & Tabs<Store>;
	let opened: Store[];
	beforeEach(() => {
		world = makeWorld();
		opened = [];
	});
	afterEach(async () => {
		for (const store of opened) store.close();
		await world.end?.();
	});
	const open = async (): Promise<Store> => {
		const store = await world.open();
		opened.push(store);
		return store;
	};
	return { world: () => world, open };
}
