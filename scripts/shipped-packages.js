// Which packages a build is truly made of, by its modules: for the list of licences, which scripts/audit-build.js holds against it.
import { mkdirSync, writeFileSync } from 'node:fs';

export const SHIPPED = '.svelte-kit/shipped-packages.json';

/** The package that a module is of; undefined for our own. @param {string} id */
export const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];

/** @type {Set<string>} */
const names = new Set();

/** For the pages and for their workers, which are builds of their own. @returns {import('vite').Plugin} */
export const shippedPackages = () => ({
	name: 'liptako-shipped-packages',
	apply: 'build',
	generateBundle: {
		order: 'pre',
		handler(_options, bundle) {
			if (this.environment.name !== 'client') return;
			for (const output of Object.values(bundle))
				if (output.type === 'chunk') for (const id of output.moduleIds) names.add(packageOf(id) ?? '');
			names.delete('');
			mkdirSync('.svelte-kit', { recursive: true });
			writeFileSync(SHIPPED, JSON.stringify([...names].sort()));
		}
	}
});
