import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { api, Failed } from './api.ts';
import { settle } from './conflicts/settle.ts';
import { askWith } from './dialogs.ts';
import type { Published } from '../publish/publish.ts';
import type { Session } from './session.ts';

/** The version of a file that does not exist, as the desk gives it. */
const NO_FILE = 'none';

/** How long after the last change the check is asked, and how long it may be put off while somebody types on. */
const PAUSE = 400;
const AT_MOST = 2000;
/** How often the keeper looks whether somebody else has changed the file. */
const LOOK = 1000;

/** What is told of the work of the keeper. */
export interface Told {
	readonly say: (words: string) => void;
	readonly problemsCame: () => void;
	/** Somebody else has changed the file, or, with false, it is again what was opened. */
	readonly changedOnDisk: (isChanged: boolean) => void;
	/** Whether the file is still open on the page. */
	readonly isOpen: () => boolean;
	/** Problems that are none here. */
	readonly leaveOut?: readonly DiagnosticCode[];
	/** What is written in the forms beside it and not saved, by the files. */
	readonly others?: () => Readonly<Record<string, string>>;
	/** Asks what has to be asked before a save. */
	readonly maySave: () => Promise<boolean>;
}

/** Has the text checked and kept while it is typed, and saved when that is asked for; and tells when the file is changed on disk meanwhile. */
export class Keeper {
	readonly #session: Session;
	readonly #told: Told;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since: number | undefined;
	#number = 0;
	#isKept: boolean;
	/** How many saves there have been: a look that was under way meanwhile says nothing. */
	#saves = 0;
	#isSaving = false;
	#isTold = false;

	constructor(session: Session, told: Told) {
		this.#session = session;
		this.#told = told;
		this.#isKept = session.isChanged();
		session.listen(() => {
			this.checkSoon();
		});
		const looking = setInterval(() => {
			if (!told.isOpen()) clearInterval(looking);
			else if (!document.hidden) void this.#look();
		}, LOOK);
	}

	/** Asks the check now. */
	async check(): Promise<void> {
		clearTimeout(this.#timer);
		this.#since = undefined;
		this.#number += 1;
		const number = this.#number;
		const session = this.#session;
		try {
			const isChanged = session.isChanged();
			const { problems } = await api.check(session.path, session.text(), isChanged ? session.version : undefined, this.#told.others?.());
			// An answer that a later one has overtaken would be about words that are no longer there.
			if (number !== this.#number) return;
			session.place(problems.filter(({ code }) => this.#told.leaveOut?.includes(code) !== true));
			this.#told.problemsCame();
			if (isChanged) this.#told.say('Not saved yet, but kept');
			else if (this.#isKept) {
				// What was typed and taken back again is not to be offered later.
				await api.forget(session.path);
				this.#told.say('As on disk');
			}
			this.#isKept = isChanged;
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
		}
	}

	/** Saves. When the file has changed on disk meanwhile, shows the differences and asks. Whether it was saved. */
	async save(): Promise<boolean> {
		return (await this.#told.maySave()) && this.#write();
	}

	/** Shows where the file on disk is another, and puts both together as the editor chooses. Whether that was done. */
	async settle(): Promise<boolean> {
		try {
			const { text, version } = await api.open(this.#session.path);
			return await this.#settleWith(text, version);
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
			return false;
		}
	}

	/** Publishes what is saved, and goes on with what was written for that. */
	async publish(): Promise<Published> {
		const session = this.#session;
		this.#isSaving = true;
		try {
			const published = await api.publish(session.path, session.version);
			session.takeOver(published.text, published.text, published.version);
			return published;
		} finally {
			this.#saves += 1;
			this.#isSaving = false;
		}
	}

	async #write(): Promise<boolean> {
		const session = this.#session;
		const text = session.text();
		this.#isSaving = true;
		try {
			const saved = await api.save(session.path, text, session.version);
			this.#saves += 1;
			this.#isSaving = false;
			if (saved.outcome !== 'saved') return (await this.#settleWith(saved.text, saved.version)) && (await this.#write());
			session.markSaved(text, saved.version);
			this.#isKept = false;
			this.#tell(false);
			this.#told.say('Saved');
			void this.check();
			return true;
		} catch (error) {
			this.#isSaving = false;
			this.#told.say(error instanceof Failed ? error.message : String(error));
			return false;
		}
	}

	async #settleWith(theirs: string, version: string): Promise<boolean> {
		const session = this.#session;
		if (version === NO_FILE) {
			const answer = await askWith('This file is gone from the disk', ['Somebody else has deleted or moved it.'], {
				mine: 'Save mine again',
				later: 'Decide later',
			});
			if (answer === 'mine') session.version = NO_FILE;
			return answer === 'mine';
		}
		const merged = await settle(session.path, { base: session.base, mine: session.text(), theirs });
		if (merged === undefined) return false;
		session.takeOver(merged, theirs, version);
		this.#tell(false);
		void this.check();
		return true;
	}

	async #look(): Promise<void> {
		const { path } = this.#session;
		const saves = this.#saves;
		const found = this.#isSaving ? undefined : await api.version(path).catch(() => undefined);
		if (found === undefined || this.#isSaving || saves !== this.#saves) return;
		this.#tell(found.version !== this.#session.version);
	}

	#tell(isChanged: boolean): void {
		if (isChanged !== this.#isTold) this.#told.changedOnDisk(isChanged);
		this.#isTold = isChanged;
	}

	/** Asks the check after the next pause. */
	checkSoon(): void {
		const now = Date.now();
		this.#since ??= now;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.check(), Math.max(0, Math.min(PAUSE, this.#since + AT_MOST - now)));
	}
}
