import { cachePlace } from './cache-place.ts';
import { mirrorContract } from './mirror-contract.ts';

mirrorContract('the second copy in the Cache Storage', () => cachePlace(caches, 'liptako-mirror-test'));
