/** Which file answers a path: what a static host does with its files, done without the host. */

export type Destination =
	| { readonly kind: 'file'; readonly path: string }
	/** To another path of the app: its pages link relatively, so each has one address only. */
	| { readonly kind: 'redirect'; readonly path: string }
	/** The shell, which finds the route by itself, or says that there is none. */
	| { readonly kind: 'shell' };

/** `study.html` → `study`, `quiz/index.html` → `quiz`, `index.html` → the root itself. */
const canonical = (file: string): string => file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '');

/**
 * The destination of a navigation.
 * @param path relative to the app's root, percent-decoded, without query: `study`, `study/`, `study.html`, empty for the root
 * @param has whether the app has a file of that path
 */
export function destinationOf(path: string, has: (file: string) => boolean): Destination {
	const bare = path.replace(/\/+$/, '');
	if (path.endsWith('.html') && has(path)) return { kind: 'redirect', path: canonical(path) };
	if (path === bare && has(path)) return { kind: 'file', path };
	const page = [`${bare}.html`, bare === '' ? 'index.html' : `${bare}/index.html`].find(has);
	if (page === undefined) return { kind: 'shell' };
	return path === bare ? { kind: 'file', path: page } : { kind: 'redirect', path: bare };
}
