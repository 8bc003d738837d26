import 'fake-indexeddb/auto';
import { copyForwardContract } from './copy-forward-contract.ts';

copyForwardContract('copying forward in a database in memory');
