import { dexieWorld } from '#lib/storage/dexie-world.ts';
import { modelSuite } from './model-suite.ts';
import type { Disk } from './model-world.ts';

function dexieDisk(): Disk {
	const world = dexieWorld();
	let free: (() => void) | undefined;
	return {
		open: () => world.open(),
		fill: (isFull) => {
			if (isFull) free ??= world.fillDisk();
			else {
				free?.();
				free = undefined;
			}
		},
		end: () => world.end()
	};
}

modelSuite('over the browser’s database', dexieDisk, { runs: 8, steps: 40, every: 20 });
