import type { Opened } from '../../server/store.ts';
import type { Unsaved } from '../../server/unsaved.ts';
import { api, type Start } from '../api.ts';
import { differencesShown } from '../conflicts/differences.ts';
import { button, h } from '../dom.ts';
import { namesFrom } from '../forms/choices.ts';
import { Session } from '../session.ts';
import { isOpenElsewhere, ownWindow } from './windows.ts';

/** The text to open. */
interface ToOpen {
	readonly text: string;
	/** The version of the file that it was typed into. */
	readonly version: string;
	/** The text on disk, and its version. */
	readonly onDisk: Pick<Opened, 'text' | 'version'>;
}

/**
 * Opens a file as it is on disk, or with text that was not saved before a window or the desk closed, if the editor
 * wants that back. That text keeps its original version, so that saving it does not overwrite what somebody else has
 * written since.
 */
export async function textToOpen(path: string, start?: Start): Promise<ToOpen> {
	const { text, unsaved, version } = await api.open(path);
	const onDisk = { text, version };
	const open = await Promise.all(unsaved.map((copy) => isOpenElsewhere(copy.window)));
	const left = unsaved.filter((_, index) => open[index] !== true);
	const taken =
		left.length === 0 ? undefined : await offer(path, left, (copy) => differencesShown(path, copy, text, start && namesFrom(() => start)));
	if (taken === undefined) return { text, version, onDisk };
	// Keep it for this window before deleting the other copy.
	await api.check(path, taken.text, taken.version);
	if (taken.window !== ownWindow) await api.forget(path, taken.window);
	return { text: taken.text, version: taken.version, onDisk };
}

/** Opens a file for editing. */
export async function openSession(path: string, start: Start): Promise<Session> {
	const { onDisk, text, version } = await textToOpen(path, start);
	const session = new Session(path, text, version, onDisk.text);
	if (version !== onDisk.version) session.base = undefined;
	return session;
}

/** Shows all unsaved texts, newest first. The editor can restore or drop each one. The others stay kept. */
function offer(path: string, copies: readonly Unsaved[], show: (text: string) => HTMLElement): Promise<Unsaved | undefined> {
	return new Promise((done) => {
		let taken: Unsaved | undefined;
		const entry = (copy: Unsaved, index: number): HTMLElement => {
			const own = h(
				'section',
				{ 'aria-labelledby': `unsaved-${index}` },
				h('h3', { id: `unsaved-${index}` }, copy.at === '' ? 'Typed earlier' : `Typed on ${momentOf(copy.at)}`),
				show(copy.text),
				h(
					'div',
					{ class: 'row-tools' },
					button('Take them back', () => {
						taken = copy;
						dialog.close();
					}),
					button('Drop them', () => void drop(copy, own)),
				),
			);
			return own;
		};
		const drop = async (copy: Unsaved, own: HTMLElement) => {
			await api.forget(path, copy.window);
			own.remove();
			if (list.childElementCount === 0) dialog.close();
			else list.querySelector('button')?.focus();
		};
		const list = h('div', {}, ...copies.map(entry));
		const dialog: HTMLDialogElement = h(
			'dialog',
			{ 'aria-labelledby': 'dialog-title', class: 'differences' },
			h('h2', { id: 'dialog-title' }, 'There are words here that were not saved'),
			h(
				'p',
				{},
				copies.length === 1
					? 'Their window was closed before you had saved them. This is what differs:'
					: `${copies.length} windows were closed before you had saved what you typed in them. The newest comes first. This is what differs from the file:`,
			),
			list,
			h(
				'div',
				{ class: 'dialog-tools' },
				button('Open what was saved, and decide later', () => dialog.close()),
			),
		);
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(taken);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}

/** A time by this machine’s clock: “29 November 2026 at 20:15”. */
function momentOf(at: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}
