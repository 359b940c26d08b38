import { schema } from '../text/schema.ts';
import { api, Failed } from './api.ts';
import { askWith } from './dialogs.ts';
import type { Article } from './article.ts';
import type { Entry } from './focus.ts';
import { beginPanel } from './panel.ts';
import { deletePicture } from './pictures/pictures.ts';
import { askAboutOutlet } from './leftOver.ts';
import { freeId, newClaim } from './newClaim.ts';
import { problemList } from './problems/problemList.ts';
import { listAt, words, type PlacedProblem } from './session.ts';
import { nameNewSources } from './sources/nameSources.ts';
import { askForSources } from './sources/sourceDialog.ts';
import { showTranslation } from './translate/pane.ts';
import { showSuggestions } from './suggestions/panel.ts';
import { withoutClaim } from './text/markReach.ts';

/** Makes a claim of the selected words, and opens its form. */
export function makeClaim({ context, editor, go, session }: Article): void {
	const { change, id, index } = newClaim(editor().selectedWords() ?? '', 'event', session);
	context.attempt(() => {
		session.changeWith(editor().marking(schema.mark('Claim', { id })), change);
		go({ kind: 'claim', index }, ['claims', index, 'text']);
	});
}

/** Deletes a claim, source or picture. The words of a claim stay in the text. */
export function deleteEntry(article: Article, kind: Entry, index: number): void {
	if (kind === 'picture') {
		deletePicture(article, index);
		return;
	}
	const { context, go, session } = article;
	const entry = listAt(session, `${kind}s`)[index];
	const id = words(entry?.['id']);
	context.attempt(() => {
		const transaction = kind === 'claim' ? withoutClaim(session.state.tr, id) : session.state.tr;
		session.changeWith(transaction, { act: 'remove', path: [`${kind}s`, index] });
		go({ kind: 'article' });
	});
	if (kind === 'source') void askAboutOutlet(article, words(entry?.['outlet']));
}

/** Shows in the pane the parts of the text that look like claims. */
export function suggestClaims({ context, editor, pane, say, session, start }: Article): void {
	const { entities, languages, outlets, rules } = start();
	beginPanel(pane);
	showSuggestions(pane, {
		session,
		editor: editor(),
		rules,
		language: languages[0] ?? { tag: 'en', name: 'English' },
		names: [...entities, ...outlets].map(({ name }) => name),
		say,
		attempt: context.attempt,
	});
}

/** Asks for sources, and opens the form of the last one. */
export async function addSource({ context, go, refresh, session, start }: Article): Promise<void> {
	const found = await askForSources(session, start());
	if (found.length === 0) return;
	// Add them at once, so that an immediate save includes them.
	context.attempt(() => {
		for (const source of found) {
			const id = freeId(source['id'] ?? 'source', session);
			const { published = '' } = source;
			// If authors know only the year, it is a number in YAML.
			const value = { ...source, id, ...(/^\d{4}$/.test(published) && { published: Number(published) }) };
			session.change({ act: 'add', path: ['sources', listAt(session, 'sources').length], value });
		}
	});
	const index = listAt(session, 'sources').length - 1;
	go({ kind: 'source', index }, ['sources', index, 'title']);
	await refresh();
}

/** Lists all problems. Each has a button that goes to its place. Returns a function that updates the list. */
export function showProblems(article: Article): () => void {
	return problemList(article.session, { attempt: article.context.put, go: (problem) => goToProblem(article, problem) });
}

/** Goes to the field, words, chart or map that a problem is about. */
export function goToProblem({ editor, go, openFigure, pane }: Article, { block, elsewhere, path, tag }: PlacedProblem): void {
	const [key, index] = path ?? [];
	// The form of the mark takes the place of a panel that would stay otherwise.
	if (tag !== undefined) pane.dataset['spot'] = 'own';
	if (elsewhere?.figure !== undefined) void openFigure(elsewhere.figure, elsewhere.isTable ? 'table' : elsewhere.path);
	else if (block !== undefined) editor().goToBlock(block, tag);
	else if (isKeyOfEntries(key) && typeof index === 'number') go({ kind: KINDS[key], index }, path);
	else go({ kind: 'article' }, path);
}

/** In an original, asks for a language and opens the translation. In a translation, shows it beside the original. */
export async function translate(article: Article, isOriginal: boolean): Promise<void> {
	if (!isOriginal) {
		await showTranslation(article);
		return;
	}
	const { say, session, start } = article;
	const { articles, languages } = start();
	const [, ...others] = languages;
	if (others.length === 0) {
		say('The site has one language.');
		return;
	}
	const pathIn = (tag: string) => session.path.replace(/[^/]+$/, `${tag}.mdx`);
	const isThere = (tag: string) => articles.some(({ path }) => path === pathIn(tag));
	const names = Object.fromEntries(others.map(({ name, tag }) => [tag, isThere(tag) ? `${name}: go on` : `${name}: begin`]));
	const language = await askWith('Translate into', [], names);
	if (language === undefined) return;
	try {
		location.hash = `/${isThere(language) ? pathIn(language) : (await api.translate(session.path, language)).path}`;
	} catch (error) {
		say(error instanceof Failed ? error.message : String(error));
	}
}

/** The kind of entry in each list on the left. */
const KINDS = { claims: 'claim', sources: 'source', pictures: 'picture' } as const;

function isKeyOfEntries(key: string | number | undefined): key is keyof typeof KINDS {
	return typeof key === 'string' && Object.hasOwn(KINDS, key);
}

/** Takes over the field that is being typed in, and names new sources, before the article is saved. */
export function finishFields({ context, session }: Article): void {
	if (document.activeElement?.matches('aside input, aside textarea')) document.activeElement.dispatchEvent(new Event('change'));
	context.attempt(() => nameNewSources(session));
}
