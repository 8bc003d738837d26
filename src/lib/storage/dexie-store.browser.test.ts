import { storeContract } from './contract.ts';
import { dexieContract } from './dexie-contract.ts';
import { dexieWorld } from './dexie-world.ts';

storeContract('DexieStore in a browser', dexieWorld);
dexieContract('DexieStore in a browser');
