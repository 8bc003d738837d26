// What is done in a page, as text for whichever way an engine takes a script. English, as the app starts here.

/** What the rest is written with: a button by its words, where it can be pressed, and waiting a minute at most for something to be there. */
export const IN_PAGE = `
	const named = (name) => [...document.querySelectorAll('main button:not(:disabled, [inert] *)')].find((one) => name.test(one.textContent.trim()));
	const until = async (look) => {
		for (const start = Date.now(); ; ) {
			const found = look();
			if (found) return found;
			if (Date.now() - start > 60_000) throw new Error('never seen: ' + look);
			await new Promise((done) => setTimeout(done, 50));
		}
	};
`;

/** Answers the question on the screen with “I don't know” and waits until it is saved. Resolves to nothing. */
export const ANSWER = `${IN_PAGE}
	const first = await until(() => named(/^(I don’t know|Show answer)/));
	first.click();
	if (/^Show/.test(first.textContent.trim())) (await until(() => named(/^Forgot/))).click();
	await until(() => named(/^(Next|Finish)/));
`;

/** Resolves to the number of entries in the log, read past the app. */
export const COUNT = `
	return new Promise((resolve, reject) => {
		const open = indexedDB.open('liptako');
		open.onerror = () => reject(open.error);
		open.onsuccess = () => {
			const all = open.result.transaction('events').objectStore('events').count();
			all.onsuccess = () => {
				open.result.close();
				resolve(all.result);
			};
		};
	});
`;

/** Resolves to true once the service worker has every file and controls the page. */
export const CONTROLLED = `
	await navigator.serviceWorker.ready;
	if (!navigator.serviceWorker.controller)
		await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
	return true;
`;
