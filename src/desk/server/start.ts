import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteLanguages, tagsOf } from '../../i18n/siteLanguages.ts';
import { loadFiles } from '../../load.ts';
import { refuse, refusePage, type Arrival } from './admit.ts';
import { bundleWindow } from './bundle.ts';
import { pageHeaders, SAFE_HEADERS } from './headers.ts';
import { LiveCheck } from './liveCheck.ts';
import { PlaceRefused } from './place.ts';
import { Preview } from './preview.ts';
import { readJson, TooLarge } from './readJson.ts';
import { MOST_BYTES, routes, type Answer, type Route } from './routes.ts';
import { rememberPublished } from '../publish/lastPublished.ts';
import { Store, type Folders } from './store.ts';
import { RequestRefused } from './requests.ts';
import type { PageGetter } from '../fetch/getPage.ts';

/** The options for starting the desk. */
export interface DeskOptions extends Pick<Folders, 'content' | 'kept'> {
	readonly port: number;
	/** New at each start. */
	readonly token: string;
	/** How web pages are fetched. Tests replace this with a web of their own. */
	readonly getPage?: PageGetter;
}

/** A desk that is open. */
export interface Desk {
	/** Includes the token after the #, so that it appears in no request line and no log. */
	readonly address: string;
	readonly port: number;
	readonly close: () => Promise<void>;
}

/** Opens the desk, for this machine only. */
export async function startDesk({ port, token, ...given }: DeskOptions): Promise<Desk> {
	const options = { ...given, languages: tagsOf(siteLanguages(await loadFiles(given.content))) };
	const files = await bundleWindow();
	const preview = new Preview(options.content);
	const check = new LiveCheck(options.content, options.languages);
	const store = new Store(options, (path, before) => rememberPublished(path, before, { ...options, check }));
	const known = routes({ ...options, store, check, preview });
	const underWay = new Set<Promise<void>>();
	const server = createServer((request, response) => {
		const own = (server.address() as AddressInfo).port;
		const arrival = arrivalOf(request);
		const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
		const file = files.get(path);
		if (file !== undefined) {
			if (request.method !== 'GET' || refusePage(arrival, own) !== undefined) {
				send(response, { status: 403, body: {} });
				return;
			}
			response.writeHead(200, { ...pageHeaders(preview.origins), 'content-type': file.type }).end(file.body);
			return;
		}
		const refusal = refuse(arrival, own, token);
		if (refusal !== undefined) {
			send(response, { status: 403, body: { refusal } });
			return;
		}
		const asked = `${request.method ?? ''} ${path}`;
		const route = known.get(asked);
		if (route === undefined) {
			send(response, { status: 404, body: {} });
			return;
		}
		const work = answer(request, route, MOST_BYTES.get(asked)).then(
			(result) => send(response, result),
			(error: unknown) => send(response, describeError(error)),
		);
		underWay.add(work);
		void work.finally(() => underWay.delete(work));
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', done);
	});
	const listening = (server.address() as AddressInfo).port;
	return {
		address: `http://127.0.0.1:${listening}/#${token}`,
		port: listening,
		close: async () => {
			await preview.close();
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			// Wait for work that reads or writes files, because the caller may delete them next.
			await Promise.all(underWay);
		},
	};
}

function arrivalOf({ headers, method }: IncomingMessage): Arrival {
	const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join() : value);
	return {
		method: method ?? '',
		host: headers.host,
		origin: headers.origin,
		site: one(headers['sec-fetch-site']),
		token: one(headers['x-desk-token']),
	};
}

async function answer(request: IncomingMessage, route: Route, most: number | undefined): Promise<Answer> {
	const query = new URL(request.url ?? '/', 'http://desk.invalid').searchParams;
	return route(request.method === 'POST' ? await readJson(request, most) : Object.fromEntries(query));
}

function describeError(error: unknown): Answer {
	if (error instanceof PlaceRefused || error instanceof RequestRefused) return { status: 400, body: { message: error.message } };
	if (error instanceof TooLarge) return { status: 413, body: { message: error.message } };
	console.error(error);
	return { status: 500, body: { message: 'The desk could not do this. What went wrong is in the window in which you started it.' } };
}

function send(response: ServerResponse, { body, status }: Answer): void {
	response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
