import type { Field, Formed } from '../server/fields.ts';
import type { Lists } from '../server/lists.ts';
import type { MovePlan } from '../references/rename.ts';
import type { Use } from '../server/uses.ts';
import type { Shown } from '../server/pictures.ts';
import type { Problem } from '../server/liveCheck.ts';
import type { Opened, Saved } from '../server/store.ts';
import { dropFromBrowser, handOverTexts, keepFor, keepInBrowser, textName } from './unsaved/inBrowser.ts';
import { ownWindow } from './unsaved/windows.ts';
import type { PublishedValues } from '../publish/publishedValues.ts';
import type { HandOver, Published } from '../publish/publish.ts';
import type { SourceFound } from '../fetch/sourceFrom.ts';

const KEY = 'desk-token';

/** The token of this start. It is taken from the address, and removed there. After that it comes from the tab’s session storage. */
function token(): string {
	const inAddress = location.hash.slice(1);
	if (inAddress !== '' && !inAddress.startsWith('/')) {
		sessionStorage.setItem(KEY, inAddress);
		history.replaceState(null, '', location.pathname);
	}
	return sessionStorage.getItem(KEY) ?? '';
}

let own = token();

/** Takes the token from an address that was opened in this tab again, if it has one. */
export function takeToken(): void {
	own = token();
}

/** The desk did not do what was asked. The message is for editors. */
export class Failed extends Error {
	readonly status: number;
	readonly body: unknown;

	constructor(status: number, body: unknown) {
		const { message } = body as { message?: unknown };
		super(typeof message === 'string' ? message : status === 403 ? AGAIN : 'The desk could not do this.');
		this.status = status;
		this.body = body;
	}
}

const AGAIN = 'This page is from another start of the desk. Open the address that “npm run desk” printed last.';
const KEPT = 'What you have typed here is kept, and offered there when you open this again.';

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
	const sent: RequestInit =
		body === undefined
			? { headers: { 'x-desk-token': own } }
			: { method: 'POST', headers: { 'x-desk-token': own, 'content-type': 'application/json' }, body: JSON.stringify(body) };
	const response = await fetch(path, sent).catch(() => {
		throw new Failed(0, { message: 'The desk does not answer. Is it still running? What you type stays here until it does.' });
	});
	const answer: unknown = await response.json();
	if (!response.ok) throw new Failed(response.status, answer);
	return answer as Answer;
}

/** What the page needs at the start. */
export interface Start extends Lists {
	readonly fields: Readonly<Record<Formed, readonly Field[]>>;
	/** A sign for the content folder. It differs for each. */
	readonly folder: string;
}

/** Everything that the page asks the desk for. */
export const api = {
	start: async () => {
		const start = await ask<Start>('/api/start');
		keepFor(start.folder);
		return start;
	},
	open: (path: string) => ask<Opened>(`/api/file?path=${encodeURIComponent(path)}`),
	/** With a version, also keeps the text in case of a crash. If the desk cannot, the browser keeps it. */
	check: async (path: string, text: string, version?: string, others?: Readonly<Record<string, string>>) => {
		try {
			const checked = await ask<{ problems: readonly Problem[] }>('/api/check', { path, text, version, others, window: ownWindow });
			dropFromBrowser(textName(path));
			return checked;
		} catch (error) {
			if (version === undefined || !keepInBrowser(textName(path), { text, version })) throw error;
			throw error instanceof Failed && error.status === 403 ? new Failed(403, { message: `${AGAIN} ${KEPT}` }) : error;
		}
	},
	/** Gives the desk the texts that it could not take before. It keeps each under a name of its own, since the old window may be open. */
	handOverTexts: () =>
		handOverTexts(async (path, kept, window) => {
			await ask('/api/check', { path, ...kept, window: crypto.randomUUID() });
			await ask('/api/forget', { path, of: window });
		}),
	/** The current version of a file on disk. */
	version: (path: string) => ask<{ version: string }>(`/api/version?path=${encodeURIComponent(path)}`),
	save: async (path: string, text: string, version: string): Promise<Saved> => {
		try {
			const saved = await ask<Saved>('/api/save', { path, text, version, window: ownWindow });
			dropFromBrowser(textName(path));
			return saved;
		} catch (error) {
			if (error instanceof Failed && error.status === 409) return error.body as Saved;
			throw error;
		}
	},
	/** Deletes the unsaved text that a window has kept for a file. */
	forget: (path: string, of = ownWindow) => {
		dropFromBrowser(textName(path), of);
		return ask('/api/forget', { path, of });
	},
	/** Begins an article. If its text is not in the main language, begins its original as well. */
	begin: (article: Readonly<Record<'slug' | 'title' | 'topic' | 'body' | 'language', string>>) =>
		ask<{ path: string }>('/api/begin', article),
	translate: (path: string, language: string) => ask<{ path: string }>('/api/translate', { path, language }),
	/** Begins something that articles share. Without an id, it gets a free one that is like its name. */
	record: (thing: 'outlet' | 'entity' | 'author' | 'topic' | 'map', id: string | undefined, values: unknown) =>
		ask<{ path: string }>('/api/record', { thing, id, values }),
	chart: (article: string, id: string, csv: string, values: unknown) => ask<{ path: string }>('/api/chart', { article, id, csv, values }),
	/** The drawing of a chart or map with these texts, as a `data:` address. Null if there is nothing to draw. */
	drawing: (path: string, texts: Readonly<Record<string, string>>, language: string) =>
		ask<{ src: string | null }>('/api/drawing', { path, texts, language }),
	handOver: (path: string) => ask<HandOver>('/api/hand-over', { path }),
	/** What readers have seen of an article. Null if it has not been published. */
	published: (path: string) => ask<{ published: PublishedValues | null }>('/api/published', { path }),
	publish: (path: string, version: string) => ask<Published>('/api/publish', { path, version }),
	uses: (path: string) => ask<{ uses: readonly Use[] }>('/api/uses', { path }),
	planMove: (path: string, act: 'rename' | 'merge', to: string) => ask<MovePlan>('/api/plan-move', { path, act, to }),
	move: (path: string, act: 'rename' | 'merge', to: string) => ask<{ path: string; undo: string }>('/api/move', { path, act, to }),
	/** The name of an outlet that nothing but this article names and that may be deleted. Null for any other. */
	leftOver: (outlet: string, article: string) => ask<{ name: string | null }>('/api/left-over', { outlet, article }),
	removeLeftOver: (outlet: string) => ask('/api/remove-left-over', { outlet }),
	takeBackMove: (undo: string) => ask('/api/take-back', { undo }),
	takePicture: (path: string, name: string, bytes: string) => ask<{ file: string }>('/api/picture', { path, name, bytes }),
	/** Undefined if there is no such picture, or if it cannot be shown. */
	picture: (path: string, name: string) =>
		ask<Shown>(`/api/picture?${new URLSearchParams({ path, name }).toString()}`).catch(() => undefined),
	pictures: (path: string) => ask<{ files: readonly string[] }>(`/api/pictures?${new URLSearchParams({ path }).toString()}`),
	/** The address at which the preview of the site begins. */
	preview: () => ask<{ address: string }>('/api/preview', {}),
	hasPage: (path: string) => ask<{ hasPage: boolean }>('/api/has-page', { path }),
	/** A source for each reference, with the words it was read from, and the parts that are not references. `address` is that of a single one that has none. */
	reference: (text: string, address: string) =>
		ask<{ found: readonly (Exclude<SourceFound, { refusal: string }> & { readonly from: string })[]; unread: readonly string[] }>(
			'/api/reference',
			{ text, address },
		),
	source: (url: string) => ask<Exclude<SourceFound, { refusal: string }>>('/api/source', { url }),
};
