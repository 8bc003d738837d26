/** The colours chosen: on the page, and in local storage for the next time, where app.html reads them before the first paint. */
import type { Theme } from '#lib/core/progress/settings.ts';
import { keepLocal, localStorageOf } from '#lib/storage/local.ts';

/** app.html knows it. */
const THEME_KEY = 'liptako-theme';

/** Those of the device: no attribute, and nothing kept. */
export function showTheme(theme: Theme): void {
	const [root, local] = [document.documentElement, localStorageOf(window)];
	for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
		const { scheme = '' } = meta.dataset;
		meta.media = theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? 'all' : 'not all';
	}
	if (theme === 'auto') {
		delete root.dataset['theme'];
		local?.removeItem(THEME_KEY);
	} else {
		root.dataset['theme'] = theme;
		keepLocal(local, THEME_KEY, theme);
	}
}
