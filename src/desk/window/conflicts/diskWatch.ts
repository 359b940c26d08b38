import { api } from '../api.ts';

/** How often to look whether somebody else has changed a file, in milliseconds. */
const LOOK = 1000;

/** What a watch reports and asks. */
interface Watched {
	/** The version that the window has. Undefined while that is not certain, such as during a save. */
	readonly version: () => string | undefined;
	/** Whether the file is still open on the page. */
	readonly isOpen: () => boolean;
	/** Called when somebody else has changed the file, or when that has been settled. */
	readonly changed: (isChanged: boolean) => void;
}

/** Looks once a second whether somebody else has changed a file that is open. */
export class DiskWatch {
	readonly #path: string;
	readonly #watched: Watched;
	#isTold = false;

	constructor(path: string, watched: Watched) {
		this.#path = path;
		this.#watched = watched;
		const looking = setInterval(() => {
			if (!watched.isOpen()) clearInterval(looking);
			else if (!document.hidden) void this.#look();
		}, LOOK);
	}

	/** Says whether somebody else has changed the file, if it was last said otherwise. */
	tell(isChanged: boolean): void {
		if (isChanged !== this.#isTold) this.#watched.changed(isChanged);
		this.#isTold = isChanged;
	}

	async #look(): Promise<void> {
		const own = this.#watched.version();
		const found = own === undefined ? undefined : await api.version(this.#path).catch(() => undefined);
		// If the window has saved meanwhile, the answer is about an older file.
		if (found === undefined || this.#watched.version() !== own) return;
		this.tell(found.version !== own);
	}
}
