import { classContract } from './class-contract.ts';
import { classBacking, MemoryClassStore } from './memory-class-store.ts';

classContract('MemoryClassStore', () => {
	const backing = classBacking();
	return {
		open: () => Promise.resolve(new MemoryClassStore(backing)),
		fillDisk: () => {
			backing.fault = 'quota';
			return () => delete backing.fault;
		}
	};
});
