import type { HandOver, Published } from '../../publish/publish.ts';
import { api, Failed } from '../api.ts';
import type { Article } from '../article.ts';
import { button, h, waitIn } from '../dom.ts';
import { beginPanel } from '../panel.ts';
import { keepAuthor, knownAuthor, readRemark, signRemark } from './remarks.ts';
import { schema } from '../../text/schema.ts';

/** Actions outside the pane. */
interface HandOverActs {
	readonly save: () => Promise<boolean>;
	readonly publish: () => Promise<Published>;
	readonly reload: () => void;
}

/** Shows what has changed, notes to colleagues, and what publishing would do. The preview is beside it. */
export async function showHandOver(article: Article, acts: HandOverActs): Promise<void> {
	const { editor, pane, say, session } = article;
	beginPanel(pane);
	const isAwaited = waitIn(pane, 'Looking at what has changed…', h('h2', {}, 'Hand over'));
	pane.focus();
	if (!(await acts.save())) {
		if (isAwaited())
			pane.replaceChildren(
				h('h2', {}, 'Hand over'),
				h('p', {}, 'It was not saved, so there is nothing to hand over yet.'),
				button('Try again', () => void showHandOver(article, acts)),
			);
		return;
	}
	let plan: HandOver;
	try {
		plan = await api.handOver(session.path);
	} catch (error) {
		if (isAwaited())
			pane.replaceChildren(h('h2', {}, 'Hand over'), h('p', { role: 'alert' }, error instanceof Failed ? error.message : String(error)));
		return;
	}
	if (!isAwaited()) return;
	const said = h('p', { role: 'alert' });
	const publishButton = button(plan.isPublished ? 'Publish the changes' : 'Publish', () => void publish(), { class: 'main' });
	const publish = async () => {
		// A disabled button would lose the focus.
		if (publishButton.ariaDisabled === 'true') return;
		const label = publishButton.textContent;
		publishButton.ariaDisabled = 'true';
		publishButton.textContent = 'Publishing…';
		say('Publishing…');
		try {
			const published = await acts.publish();
			stop();
			say('Published');
			pane.replaceChildren(...afterwards(published, acts.reload));
			pane.focus();
		} catch (error) {
			publishButton.ariaDisabled = null;
			publishButton.textContent = label;
			say('Not published');
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	const remark = h('textarea', { id: 'remark', rows: 2, dir: 'auto' });
	const author = h('input', { id: 'remark-author', type: 'text', dir: 'auto', autocomplete: 'name', value: knownAuthor(plan.author) });
	const addRemark = () => {
		const words = remark.value.replace(/\s+/g, ' ').trim();
		if (words === '') return;
		const name = author.value.trim().replaceAll(',', '');
		keepAuthor(name);
		const { state } = editor().view;
		const { $to } = state.selection;
		const at = $to.depth === 0 ? state.doc.content.size : $to.after(1);
		editor().view.dispatch(state.tr.insert(at, schema.node('remark', null, schema.text(signRemark(words, name, new Date())))));
		void showHandOver(article, acts);
	};
	const lookAgain = () => button('Look again', () => void showHandOver(article, acts));
	const part = h(
		'div',
		{},
		...(plan.problems.length === 0
			? [...addresses(plan.addresses), publishButton]
			: [
					h('p', { class: 'problem' }, 'It cannot be published yet. First put this right:'),
					h('ul', {}, ...plan.problems.map((problem) => h('li', {}, ...problemIn(problem, session.path)))),
					lookAgain(),
				]),
	);
	pane.replaceChildren(
		h('h2', {}, 'Hand over'),
		h('h3', {}, plan.isPublished ? 'What has changed since it was last published' : 'What is in it'),
		list(plan.changes, plan.beside.length === 0 ? 'Nothing has changed.' : 'Nothing has changed in the article itself.'),
		...(plan.beside.length === 0 ? [] : [h('h3', {}, 'What goes out with it'), list(plan.beside, '')]),
		h('h3', {}, 'Remarks for colleagues'),
		h('ul', {}, ...remarks(article, () => void showHandOver(article, acts))),
		h(
			'div',
			{ class: 'field' },
			h('label', { for: 'remark' }, 'A remark, behind the paragraph with the caret. Readers never see it'),
			remark,
		),
		h('div', { class: 'field' }, h('label', { for: 'remark-author' }, 'Your name, which colleagues see beside it'), author),
		button('Add the remark', addRemark),
		h('h3', {}, 'Publish'),
		part,
		said,
	);
	const stop = session.listen(() => {
		if (publishButton.ariaDisabled === 'true') return;
		if (part.contains(document.activeElement)) pane.focus();
		part.replaceChildren(h('p', {}, 'The article has changed since this was put together.'), lookAgain());
		stop();
	});
}

/** Says which addresses become permanent. */
function addresses(fresh: readonly string[]): readonly HTMLElement[] {
	if (fresh.length === 0) return [h('p', {}, 'No address is new.')];
	const which = fresh.length === 1 ? 'This address becomes' : 'These addresses become';
	return [h('p', {}, `${which} permanent. What is there can be corrected, and not be taken back:`), list(fresh, '')];
}

/** A problem that prevents publishing, with a link to the page on which it is put right. */
function problemIn({ opens, path, words }: HandOver['problems'][number], own: string): readonly HTMLElement[] {
	if (opens !== undefined) return [h('bdi', {}, words), h('span', {}, ' '), h('a', { href: `#/${opens}` }, 'Open it')];
	return [h('bdi', {}, path === own ? words : `${path.replace(/^content\//, '').replace(/\.\w+$/, '')}: ${words}`)];
}

function list(lines: readonly string[], none: string): HTMLElement {
	return lines.length === 0 ? h('p', { class: 'empty' }, none) : h('ul', {}, ...lines.map((line) => h('li', {}, h('bdi', {}, line))));
}

/** The notes to colleagues in the text. Each can be shown and removed. */
function remarks({ editor }: Article, redraw: () => void): readonly HTMLElement[] {
	const found: HTMLElement[] = [];
	editor().view.state.doc.forEach((node, at) => {
		if (node.type.name !== 'remark') return;
		const { author, day, words } = readRemark(node.textContent);
		const remove = () => {
			editor().view.dispatch(editor().view.state.tr.delete(at, at + node.nodeSize));
			redraw();
		};
		found.push(
			h(
				'li',
				{},
				...(author === undefined ? [] : [h('strong', {}, h('bdi', {}, author)), h('span', { class: 'note' }, ` ${day ?? ''}`), h('br')]),
				h('bdi', {}, words),
				h(
					'div',
					{ class: 'row-tools' },
					button('Show it', () => editor().goTo(at + 1)),
					button('Done: take it out', remove),
				),
			),
		);
	});
	return found.length === 0 ? [h('li', { class: 'empty' }, 'None.')] : found;
}

function afterwards({ addresses, commit, hasGit }: Awaited<ReturnType<typeof api.publish>>, reload: () => void): readonly HTMLElement[] {
	return [
		h('h2', {}, 'Published'),
		h('p', {}, 'It is on the site with its next build.'),
		...(addresses.length === 0 ? [] : [h('p', {}, 'Permanent from now on:'), list(addresses, '')]),
		...(hasGit && commit === undefined
			? [
					h(
						'p',
						{ class: 'problem' },
						'The changes could not be noted in the history of the folder. Whoever looks after it can do so later; nothing is lost.',
					),
				]
			: []),
		button('Go on', reload),
	];
}
