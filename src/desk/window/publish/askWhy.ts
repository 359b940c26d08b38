import { changedClaims, changesFor, type Answer, type ChangedClaim } from '../../correct/changedClaims.ts';
import { leftInText } from '../../correct/leftInText.ts';
import { markedWords } from '../../text/markedWords.ts';
import { api, type Start } from '../api.ts';
import { button, h } from '../dom.ts';
import { listAt, type Session } from '../session.ts';

/**
 * Called before a published claim is saved with other words, another finding or other evidence. Asks whether it was
 * wrong or there is something new, and records the answer. Returns whether to go on with saving.
 */
export async function askWhy(session: Session, { fields }: Start): Promise<boolean> {
	if (session.values()['draft'] === true || session.values()['translated'] !== undefined) return true;
	const [saved, now] = [session.savedList('claims'), listAt(session, 'claims')];
	// Only a claim that this save changes is worth asking the server.
	if (changedClaims({ published: saved, saved }, now).length === 0) return true;
	const { published } = await api.published(session.path);
	const changed = changedClaims({ published: published?.claims ?? [], saved }, now);
	if (published === null || changed.length === 0) return true;
	const answer = await ask(changed, ({ id, now: words, was }) => leftInText(was, words, markedWords(session.doc, id)));
	if (answer === undefined) return false;
	const order = fields.article.map(({ key }) => key);
	session.change(
		...changesFor(
			answer,
			changed.map(({ id }) => id),
			new Date(),
			order,
			{
				corrections: { published: published.corrections, now: listAt(session, 'corrections') },
				revisions: { published: published.revisions, now: listAt(session, 'revisions') },
			},
		),
	);
	return true;
}

/** The corrections and revisions of an article, as one text to compare. Its time of change would not do: two may be made in one minute. */
export function onRecord(session: Session): string {
	return JSON.stringify([listAt(session, 'corrections'), listAt(session, 'revisions')]);
}

/** `left` gives the words of the old wording that still stand in the text. */
function ask(changed: readonly ChangedClaim[], left: (claim: ChangedClaim) => readonly string[]): Promise<Answer | undefined> {
	return new Promise((done) => {
		let answer: Answer | undefined;
		const area = (id: string, label: string, value: string) => {
			const box = h('textarea', { id, rows: 2, dir: 'auto' });
			box.value = value;
			return { box, element: h('div', { class: 'field' }, h('label', { for: id }, label), box) };
		};
		const was = area('why-was', 'We had written', changed.map((claim) => claim.was).join(' '));
		const now = area('why-now', 'It says now', changed.map((claim) => claim.now).join(' '));
		const note = area('why-note', 'How the error came about, if you like', '');
		const what = area('why-what', 'What is new, in a sentence', '');
		const wrongPart = h('div', {}, was.element, now.element, note.element);
		const newPart = h('div', {}, what.element);
		const said = h('p', { role: 'alert' });
		const mustSay = changed.some(({ hasOtherFinding }) => hasOtherFinding);
		const show = (kind: Answer['kind']) => {
			wrongPart.hidden = kind !== 'wrong';
			newPart.hidden = kind !== 'new';
			said.textContent = '';
		};
		const choices = (
			[
				['wrong', 'We were wrong. Readers see what we had written, and what it says now.'],
				['new', 'There is something new. What we had written was right at the time.'],
				...(mustSay ? [] : ([['wording', 'Only the wording. It says the same as before.']] as const)),
			] as const
		).map(([kind, label], index) => {
			const box = h('input', { type: 'radio', name: 'why', value: kind, onchange: () => show(kind) });
			box.checked = index === 0;
			return h('label', {}, box, ` ${label}`);
		});
		const save = () => {
			const kind = dialog.querySelector<HTMLInputElement>('input[name="why"]:checked')?.value;
			const words = (box: HTMLTextAreaElement) => box.value.replace(/\s+/g, ' ').trim();
			if (kind === 'wrong' && (words(was.box) === '' || words(now.box) === ''))
				said.textContent = 'Say what was written, and what it says now.';
			else if (kind === 'new' && words(what.box).length < 10) said.textContent = 'Say in a sentence what is new: ten characters at least.';
			else {
				answer =
					kind === 'wrong'
						? { kind, was: words(was.box), now: words(now.box), note: words(note.box) }
						: kind === 'new'
							? { kind, what: words(what.box) }
							: { kind: 'wording' };
				dialog.close();
			}
		};
		const dialog: HTMLDialogElement = h(
			'dialog',
			{ 'aria-labelledby': 'why-title' },
			h('h2', { id: 'why-title' }, 'Readers have seen this. Were we wrong, or is there something new?'),
			h(
				'ul',
				{},
				...changed.map((claim) =>
					h(
						'li',
						{},
						`Claim ${claim.number}: `,
						h('bdi', {}, claim.was === claim.now ? claim.now : `${claim.was} → ${claim.now}`),
						stillInText(left(claim)),
					),
				),
			),
			h('fieldset', { class: 'findings' }, h('legend', {}, 'Why it changes'), ...choices),
			wrongPart,
			newPart,
			said,
			h(
				'div',
				{ class: 'dialog-tools' },
				button('Save', save, { class: 'main' }),
				button('Do not save yet', () => dialog.close()),
			),
		);
		show('wrong');
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(answer);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}

function stillInText(left: readonly string[]): HTMLElement | undefined {
	if (left.length === 0) return undefined;
	const words = left.flatMap((word, index) => [index === 0 ? '“' : ', “', h('bdi', {}, word), '”']);
	return h('p', { class: 'problem' }, 'The words marked with it in the text still say ', ...words, '. Do they need the same change?');
}
