import { fieldsOf } from './fields.ts';
import { listContent } from './lists.ts';
import type { LiveCheck } from './liveCheck.ts';
import { beginArticle, beginRecord } from './begin.ts';
import type { Preview } from './preview.ts';
import { RequestRefused, textIn } from './requests.ts';
import type { Folders, Store } from './store.ts';
import { getPage, type PageGetter } from '../fetch/getPage.ts';
import { sourceFrom } from '../fetch/sourceFrom.ts';

/** What is sent back, as JSON. */
export interface Answer {
	readonly status: number;
	readonly body: unknown;
}

/** Answers a request by what it carries. */
export type Route = (request: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What the routes work with. */
export interface Works extends Folders {
	readonly store: Store;
	readonly check: LiveCheck;
	readonly preview: Pick<Preview, 'start'>;
	readonly getPage?: PageGetter;
}

/** Everything that the desk’s page can ask for, by method and address. */
export function routes(works: Works): ReadonlyMap<string, Route> {
	const { check, preview, store } = works;
	const found = (body: unknown): Answer => ({ status: 200, body });
	return new Map<string, Route>([
		['GET /api/start', async () => found({ ...(await listContent(check, works.languages)), fields: fieldsOf() })],
		[
			'GET /api/file',
			async (request) => {
				const opened = await store.open(textIn(request, 'path'));
				return opened === undefined ? { status: 404, body: { message: 'There is no such file.' } } : found(opened);
			},
		],
		[
			'POST /api/check',
			async (request) => {
				const [path, text] = [textIn(request, 'path'), textIn(request, 'text')];
				// Kept before it is checked, so that a crash of the check loses nothing.
				if (request['version'] !== undefined) await store.keep(path, text, textIn(request, 'version'));
				return found({ problems: await check.problems(path, text) });
			},
		],
		[
			'POST /api/save',
			async (request) => {
				const saved = await store.save(textIn(request, 'path'), textIn(request, 'text'), textIn(request, 'version'));
				return { status: saved.outcome === 'saved' ? 200 : 409, body: saved };
			},
		],
		[
			'POST /api/forget',
			async (request) => {
				await store.forget(textIn(request, 'path'));
				return found({});
			},
		],
		['POST /api/begin', async (request) => found(await beginArticle(request, works, new Date()))],
		['POST /api/record', async (request) => found(await beginRecord(request, works))],
		['POST /api/preview', async () => found({ origin: await preview.start() })],
		[
			'POST /api/source',
			async (request) => {
				const { outlets } = await listContent(check, works.languages);
				const outcome = await sourceFrom(textIn(request, 'url'), {
					getPage: works.getPage ?? getPage,
					outlets,
					today: new Date().toISOString().slice(0, 10),
				});
				if ('refusal' in outcome) throw new RequestRefused(outcome.refusal);
				return found(outcome);
			},
		],
	]);
}
