import type { DeviceId } from '#lib/core/ids.ts';
import { MemoryStore, memoryBacking } from '#lib/storage/memory-store.ts';
import { OVER_MEMORY } from './model-size.ts';
import { modelSuite } from './model-suite.ts';
import type { Disk } from './model-world.ts';

function memoryDisk(): Disk {
	const backing = memoryBacking('00000000-0000-4000-8000-000000000000' as DeviceId);
	return {
		open: () => Promise.resolve(new MemoryStore(backing)),
		fill: (isFull) => {
			if (isFull) backing.fault = 'quota';
			else delete backing.fault;
		},
		end: () => Promise.resolve()
	};
}

modelSuite('over memory', memoryDisk, OVER_MEMORY);
