/** The second copy in this browser: a lazy entry, to be imported dynamically, after the first answer. */
import { cachePlace } from './cache-place.ts';
import { MIRROR_CACHE } from './canary.ts';
import { IN_FORCE } from './generations.ts';
import { openMirror, type Mirror } from './mirror.ts';

export const browserMirror = (caches: CacheStorage): Mirror =>
	openMirror(cachePlace(caches, MIRROR_CACHE), IN_FORCE.epoch);
