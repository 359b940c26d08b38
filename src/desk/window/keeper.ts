import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { api, Failed } from './api.ts';
import { compareVersions } from '../conflicts/merge.ts';
import type { Named } from '../conflicts/say.ts';
import { settle } from './conflicts/settle.ts';
import { askWith } from './dialogs.ts';
import { DiskWatch } from './conflicts/diskWatch.ts';
import type { Published } from '../publish/publish.ts';
import type { Session } from './session.ts';

/** The version of a file that does not exist, as the server gives it. */
const NO_FILE = 'none';

/** How long to wait after a change before checking, and the longest wait while the editor goes on typing, in milliseconds. */
const PAUSE = 400;
const AT_MOST = 2000;

/** What a keeper reports and asks. */
export interface Told {
	readonly say: (words: string) => void;
	readonly problemsCame: () => void;
	/** Called when somebody else has changed the file, or when that has been settled. */
	readonly changedOnDisk: (isChanged: boolean) => void;
	/** Whether the file is still open on the page. */
	readonly isOpen: () => boolean;
	/** Problems that do not count here. */
	readonly leaveOut?: readonly DiagnosticCode[];
	/** Unsaved texts from other open forms, by file. */
	readonly others?: () => Readonly<Record<string, string>>;
	/** Called before a save. Returns whether to go on. */
	readonly maySave: () => Promise<boolean>;
	/** Names what articles share, by list and id. */
	readonly named?: Named;
}

/** Checks and keeps a file while the editor types, saves it on request, and notices when it changes on disk. */
export class Keeper {
	readonly #session: Session;
	readonly #told: Told;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since: number | undefined;
	#number = 0;
	#isKept: boolean;
	#isSaving = false;
	readonly #watch: DiskWatch;
	/** The last check. A save waits for it. */
	#checking: Promise<void> = Promise.resolve();

	constructor(session: Session, told: Told) {
		this.#session = session;
		this.#told = told;
		this.#isKept = session.isChanged();
		session.listen(() => {
			this.checkSoon();
		});
		this.#watch = new DiskWatch(session.path, {
			version: () => (this.#isSaving ? undefined : session.version),
			isOpen: told.isOpen,
			changed: told.changedOnDisk,
		});
	}

	/** Checks now, or soon after a save that is under way: a check keeps the text that it is given, and a save makes that out of date. */
	check(): Promise<void> {
		if (this.#isSaving) {
			this.checkSoon();
			return Promise.resolve();
		}
		this.#checking = this.#checkNow();
		return this.#checking;
	}

	async #checkNow(): Promise<void> {
		clearTimeout(this.#timer);
		this.#since = undefined;
		this.#number += 1;
		const number = this.#number;
		const session = this.#session;
		try {
			const isChanged = session.isChanged();
			const { problems } = await api.check(session.path, session.text(), isChanged ? session.version : undefined, this.#told.others?.());
			// A newer answer exists or is on its way, so this one is about old words.
			if (number !== this.#number) return;
			session.place(problems.filter(({ code }) => this.#told.leaveOut?.includes(code) !== true));
			this.#told.problemsCame();
			if (isChanged) this.#told.say('Not saved yet, but kept');
			else if (this.#isKept) {
				// The changes were undone, so they need not be offered later.
				await api.forget(session.path);
				this.#told.say('As on disk');
			}
			this.#isKept = isChanged;
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
		}
	}

	/** Saves. If the file has changed on disk, shows the differences and asks. Returns whether it was saved. */
	async save(): Promise<boolean> {
		try {
			return (await this.#told.maySave()) && (await this.#write());
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
			return false;
		}
	}

	/** Shows how the file on disk differs, and merges both as the editor chooses. Returns whether that was done. */
	async settle(): Promise<boolean> {
		try {
			const { text, version } = await api.open(this.#session.path);
			return await this.#settleWith(text, version);
		} catch (error) {
			this.#told.say(error instanceof Failed ? error.message : String(error));
			return false;
		}
	}

	/** Publishes what is saved, takes over the text as published, and checks it: what was left to do before is done. */
	async publish(): Promise<Published> {
		const session = this.#session;
		this.#isSaving = true;
		let published: Published;
		try {
			await this.#checking;
			published = await api.publish(session.path, session.version);
			const { text, version } = published;
			const versions = { base: session.base, mine: session.text(), theirs: text };
			// What was typed meanwhile stays.
			const both = session.isChanged() ? compareVersions(session.path, versions) : undefined;
			session.takeOver(both?.merge(({ by }) => (by === 'theirs' ? 'theirs' : 'mine')) ?? text, text, version);
		} finally {
			this.#isSaving = false;
		}
		await this.check();
		return published;
	}

	async #write(): Promise<boolean> {
		const session = this.#session;
		this.#isSaving = true;
		try {
			await this.#checking;
			const text = session.text();
			const saved = await api.save(session.path, text, session.version);
			this.#isSaving = false;
			if (saved.outcome !== 'saved') return (await this.#settleWith(saved.text, saved.version)) && (await this.#write());
			session.markSaved(text, saved.version);
			this.#isKept = false;
			this.#watch.tell(false);
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
		const merged = await settle(session.path, { base: session.base, mine: session.text(), theirs }, this.#told.named);
		if (merged === undefined) return false;
		session.takeOver(merged, theirs, version);
		this.#watch.tell(false);
		void this.check();
		return true;
	}

	/** Checks after the next pause in typing. */
	checkSoon(): void {
		const now = Date.now();
		this.#since ??= now;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.check(), Math.max(0, Math.min(PAUSE, this.#since + AT_MOST - now)));
	}
}
