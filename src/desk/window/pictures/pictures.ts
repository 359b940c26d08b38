import { dropPoint } from 'prosemirror-transform';
import { Slice, Fragment } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import { idLike } from '../../../schema/id.ts';
import { schema } from '../../text/schema.ts';
import { api, Failed } from '../api.ts';
import type { Article } from '../article.ts';
import { askWith } from '../dialogs.ts';
import { h } from '../dom.ts';
import { freeId } from '../newClaim.ts';
import { listAt, words, type Session } from '../session.ts';

/** The file types that can be chosen. */
const ENDINGS = '.jpg,.jpeg,.png,.webp,.avif';

/** Lets the editor choose files. This also works with the keyboard. */
export function chooseFiles({ several }: { readonly several: boolean }): Promise<readonly File[]> {
	const input = h('input', { type: 'file', accept: ENDINGS, multiple: several });
	return new Promise((done) => {
		input.addEventListener('change', () => done([...(input.files ?? [])]));
		input.addEventListener('cancel', () => done([]));
		input.click();
	});
}

/** Saves files beside the article. Returns their names there. Tells the editor why any were refused. */
export async function takeFiles(path: string, files: readonly File[]): Promise<readonly string[]> {
	const taken: string[] = [];
	const refused: string[] = [];
	for (const file of files) {
		try {
			taken.push((await api.takePicture(path, file.name, await base64Of(file))).file);
		} catch (error) {
			refused.push(error instanceof Failed ? error.message : String(error));
		}
	}
	if (refused.length > 0)
		await askWith(
			taken.length === 0 ? 'This was not added' : 'Not all of this was added',
			[h('ul', {}, ...refused.map((why) => h('li', {}, why)))],
			{ close: 'Close' },
		);
	return taken;
}

/** Adds pictures to the article where they were dropped, or after the paragraph with the caret. Opens the form of the first new one. */
export async function addPictures(article: Article, files: readonly File[], at?: number): Promise<void> {
	const { refresh, say, session } = article;
	if (session.values()['translated'] !== undefined) {
		say('Pictures are added to the original. Its translations show them too.');
		return;
	}
	if (files.length === 0) return;
	const { doc } = session;
	say(files.length === 1 ? 'The picture is being added…' : 'The pictures are being added…');
	const names = await takeFiles(session.path, files);
	// If the text has changed meanwhile, the position is no longer right.
	showFiles(article, names, session.doc === doc ? at : undefined);
	await refresh();
}

/** The same with pictures that are already beside the article. */
export function showFiles({ context, go, say, session, start }: Article, names: readonly string[], at?: number): void {
	const [first] = names;
	if (first === undefined) {
		say('No picture was added');
		return;
	}
	const listed = listAt(session, 'pictures');
	const added = [...new Set(names)].filter((name) => !listed.some(({ file }) => file === name));
	context.attempt(() => {
		const ids: string[] = [];
		const entries = added.map((file) => {
			const id = freeId(idLike(file.replace(/\.\w+$/, '')) || 'picture', session, 'pictures', ids);
			ids.push(id);
			return { id, file };
		});
		const cards = Fragment.from(ids.map((value) => schema.node('card', { tag: 'Picture', attribute: 'id', value })));
		const place = placeFor(session, cards, at);
		const transaction = session.state.tr.insert(place, cards);
		// The next picture goes after this one.
		if (cards.size > 0) transaction.setSelection(NodeSelection.create(transaction.doc, place + cards.size - 1));
		const order = start().fields.article.map(({ key }) => key);
		if (entries.length > 0)
			session.changeWith(
				transaction,
				...(listed.length === 0
					? [{ act: 'set', path: ['pictures'], value: entries, order } as const]
					: entries.map((value, index) => ({ act: 'add', path: ['pictures', listed.length + index], value }) as const)),
			);
		else say('This picture is in the article already.');
		const index = listAt(session, 'pictures').findIndex(({ file }) => file === (added[0] ?? first));
		go({ kind: 'picture', index }, ['pictures', index, 'inWords']);
	});
}

/** The position between blocks for a new picture. */
function placeFor({ state: { doc, selection } }: Session, cards: Fragment, at: number | undefined): number {
	const dropped = at === undefined ? null : dropPoint(doc, at, new Slice(cards, 0, 0));
	const { $to } = selection;
	return dropped ?? ($to.depth === 0 ? $to.pos : $to.after(1));
}

/** Removes a picture from the article and its text. Its file stays. */
export function deletePicture({ context, go, session }: Article, index: number): void {
	const id = words(listAt(session, 'pictures')[index]?.['id']);
	context.attempt(() => {
		const transaction = session.state.tr;
		session.doc.forEach((node, at) => {
			if (node.type.name === 'card' && node.attrs['tag'] === 'Picture' && node.attrs['value'] === id)
				transaction.delete(transaction.mapping.map(at), transaction.mapping.map(at + node.nodeSize));
		});
		session.changeWith(
			transaction,
			listAt(session, 'pictures').length === 1 ? { act: 'remove', path: ['pictures'] } : { act: 'remove', path: ['pictures', index] },
			...(session.at(['lead']) === id ? [{ act: 'remove', path: ['lead'] } as const] : []),
		);
		go({ kind: 'article' });
	});
}

function base64Of(file: File): Promise<string> {
	return new Promise((done, fail) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => done((reader.result as string).replace(/^[^,]*,/, '')));
		reader.addEventListener('error', () => fail(new Failed(0, { message: `“${file.name}” could not be read. Is it still there?` })));
		reader.readAsDataURL(file);
	});
}
