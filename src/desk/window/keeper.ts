import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { api, Failed } from './api.ts';
import { askWith, bothVersions } from './dialogs.ts';
import type { Session } from './session.ts';

/** How long after the last change the check is asked, and how long it may be put off while somebody types on. */
const PAUSE = 400;
const AT_MOST = 2000;

/** What is told of the work of the keeper. */
export interface Told {
	readonly say: (words: string) => void;
	readonly problemsCame: () => void;
	readonly reload: () => void;
	/** Problems that are none here. */
	readonly leaveOut?: readonly DiagnosticCode[];
	/** Asks what has to be asked before a save. */
	readonly maySave: () => Promise<boolean>;
}

/** Has the text checked and kept while it is typed, and saved when that is asked for. */
export class Keeper {
	readonly #session: Session;
	readonly #told: Told;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since: number | undefined;
	#number = 0;
	#wasChanged = false;

	constructor(session: Session, told: Told) {
		this.#session = session;
		this.#told = told;
		session.listen(() => {
			this.#changed();
		});
	}

	/** Asks the check now. */
	async check(): Promise<void> {
		clearTimeout(this.#timer);
		this.#since = undefined;
		this.#number += 1;
		const number = this.#number;
		const session = this.#session;
		try {
			const { problems } = await api.check(session.path, session.text(), session.isChanged() ? session.version : undefined);
			// An answer that a later one has overtaken would be about words that are no longer there.
			if (number !== this.#number) return;
			session.place(problems.filter(({ code }) => this.#told.leaveOut?.includes(code) !== true));
			this.#told.problemsCame();
			const isChanged = session.isChanged();
			if (isChanged) this.#told.say('Not saved yet, but kept');
			else if (this.#wasChanged) this.#told.say('As on disk');
			this.#wasChanged = isChanged;
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
		}
	}

	/** Saves. When the file has changed on disk meanwhile, shows both and asks. Whether it was saved. */
	async save(): Promise<boolean> {
		const session = this.#session;
		if (!(await this.#told.maySave())) return false;
		const text = session.text();
		try {
			const saved = await api.save(session.path, text, session.version);
			if (saved.outcome === 'saved') {
				session.markSaved(text, saved.version);
				this.#wasChanged = false;
				this.#told.say('Saved');
				void this.check();
				return true;
			}
			const answer = await askWith(
				'Somebody else has changed this file',
				['It is not the one that you opened, so nothing was saved. These lines differ:', bothVersions(text, saved.text)],
				{ mine: 'Save mine over it', theirs: 'Take theirs, and drop mine', later: 'Decide later' },
			);
			if (answer === 'mine') {
				session.version = saved.version;
				return await this.save();
			} else if (answer === 'theirs') {
				await api.forget(session.path);
				this.#told.reload();
			}
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
		}
		return false;
	}

	#changed(): void {
		const now = Date.now();
		this.#since ??= now;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.check(), Math.max(0, Math.min(PAUSE, this.#since + AT_MOST - now)));
	}
}
