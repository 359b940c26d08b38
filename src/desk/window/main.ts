// This must be imported first.
import './noEval.ts';
import { api, Failed, takeToken, type Start } from './api.ts';
import { openArticle } from './openArticle.ts';
import { h } from './dom.ts';
import { recordAt } from './records/recordAt.ts';
import { openRecord } from './records/recordPage.ts';
import { startPage } from './start/startPage.ts';

/** Shows the article that the address names after its #, or else the first page. */
async function show(): Promise<void> {
	// Somebody may have opened the printed address again in this tab, perhaps that of a newer start.
	takeToken();
	const path = decodeURIComponent(location.hash.replace(/^#\/?/, ''));
	try {
		const start: Start = await api.start();
		await api.handOverTexts();
		if (path === '') document.body.replaceChildren(...startPage(start));
		else {
			const place = recordAt(path, start);
			await (place === undefined ? openArticle(path, start) : openRecord(path, start, place));
		}
	} catch (error) {
		const message = error instanceof Failed || error instanceof Error ? error.message : String(error);
		document.body.replaceChildren(h('main', { class: 'start' }, h('h1', {}, 'The desk'), h('p', { role: 'alert' }, message)));
	}
}

addEventListener('hashchange', () => {
	// A new page begins at its top.
	scrollTo(0, 0);
	void show();
});
void show();
