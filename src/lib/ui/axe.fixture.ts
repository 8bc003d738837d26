import axe from 'axe-core';

/** What axe finds wrong with the page as it stands, once its movements are over. */
export async function violations(theme: 'light' | 'dark'): Promise<readonly string[]> {
	document.documentElement.dataset['theme'] = theme;
	await Promise.all(document.getAnimations().map((animation) => animation.finished));
	const found = await axe.run(document, { rules: { region: { enabled: false } } });
	delete document.documentElement.dataset['theme'];
	return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
