import { copyForwardContract } from './copy-forward-contract.ts';

copyForwardContract('copying forward in the browser’s database');
