// Contact sheets: the pictures of a round side by side, and all of them on one page.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { browser } from './camera.js';

/** A sheet shows pictures down to here, in CSS pixels. */
const CUT = 1500;
const COLUMNS = 4;

/** @param {readonly string[]} files @param {number} width @param {boolean} [lazy] */
const page = (files, width, lazy = true) => `<!doctype html><meta charset="utf-8"><title>Liptako: contact sheet</title>
<style>body{margin:8px;background:#777;font:14px system-ui;display:flex;flex-wrap:wrap;gap:8px}figure{margin:0;width:${width}px}
figcaption{color:#fff}img{width:100%;max-height:${CUT}px;object-fit:cover;object-position:top;display:block}</style>
${files.map((file) => `<figure><figcaption>${file}</figcaption><a href="${file}"><img ${lazy ? 'loading="lazy" ' : ''}src="${file}"></a></figure>`).join('\n')}`;

/** Pictures of one round side by side, a few to a sheet. @param {string} folder @param {{ name: string, files: string[], width: number }} round */
export async function sheets(folder, { name, files, width }) {
	const across = width > 500 ? 2 : COLUMNS;
	const shown = width > 500 ? 800 : width;
	const context = await browser.newContext({ viewport: { width: across * (shown + 8) + 16, height: 800 } });
	for (let from = 0; from < files.length; from += across) {
		const view = await context.newPage();
		writeFileSync(`${folder}/sheet.html`, page(files.slice(from, from + across), shown, false));
		await view.goto(`file://${process.cwd()}/${folder}/sheet.html`);
		const number = String(from / across + 1).padStart(2, '0');
		await view.screenshot({ path: `${folder}/sheet-${name}-${number}.png`, fullPage: true });
		await view.close();
	}
	rmSync(`${folder}/sheet.html`, { force: true });
	await context.close();
}

/** The page of everything that is in the folder. @param {string} folder */
export function index(folder) {
	const files = readdirSync(folder).filter((file) => file.endsWith('.png') && !file.startsWith('sheet-'));
	writeFileSync(`${folder}/index.html`, page(files, 240));
	console.log(`${folder}/index.html`);
}
