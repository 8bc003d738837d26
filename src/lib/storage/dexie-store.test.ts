import 'fake-indexeddb/auto';
import { storeContract } from './contract.ts';
import { dexieContract } from './dexie-contract.ts';
import { dexieWorld } from './dexie-world.ts';

storeContract('DexieStore on a database in memory', dexieWorld);
dexieContract('DexieStore on a database in memory');
