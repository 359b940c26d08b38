import { createHash } from 'node:crypto';
import { siteLanguages, tagsOf } from '../../i18n/siteLanguages.ts';
import { fieldsOf } from './fields.ts';
import { knownOutlets } from './knownOutlets.ts';
import { listContent } from './lists.ts';
import type { LiveCheck, Texts } from './liveCheck.ts';
import { thingAt, usesOf } from './uses.ts';
import { leftOver } from '../references/leftOver.ts';
import { makeMove, planMove, removeLeftOver, takeBackMove, type Move } from '../references/rename.ts';
import { beginArticle, beginChart, beginRecord, beginVersion } from './begin.ts';
import { drawFigure } from './drawing.ts';
import { picturesBeside, showPicture, takePicture } from './pictures.ts';
import type { Preview } from './preview.ts';
import { RequestRefused, textIn } from './requests.ts';
import type { Folders, Store } from './store.ts';
import { publishedValues } from '../publish/publishedValues.ts';
import { handOver, publishArticle } from '../publish/publish.ts';
import { getPage, type PageGetter } from '../fetch/getPage.ts';
import { doiIn, readReferences, withAddress } from '../fetch/references.ts';
import { sourceFrom, sourceOf } from '../fetch/sourceFrom.ts';

/** A response, with its body as JSON. */
export interface Answer {
	readonly status: number;
	readonly body: unknown;
}

/** The most bytes for requests that may be larger than usual. A picture from a camera is a third longer as text. */
export const MOST_BYTES: ReadonlyMap<string, number> = new Map([['POST /api/picture', 80_000_000]]);

/** Answers a request from its parameters. */
export type Route = (request: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What the routes need. */
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
	const folder = createHash('sha256').update(works.content).digest('hex').slice(0, 16);
	return new Map<string, Route>([
		['GET /api/start', async () => found({ ...(await listContent(check, works.languages)), fields: fieldsOf(), folder })],
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
				if (request['version'] !== undefined) await store.keep(path, text, textIn(request, 'version'), textIn(request, 'window'));
				return found({ problems: await check.problems(path, text, request['others'] as Texts | undefined) });
			},
		],
		[
			'POST /api/save',
			async (request) => {
				const path = textIn(request, 'path');
				const saved = await store.save(path, textIn(request, 'text'), textIn(request, 'version'), {
					window: textIn(request, 'window'),
				});
				return { status: saved.outcome === 'saved' ? 200 : 409, body: saved };
			},
		],
		[
			'POST /api/forget',
			async (request) => {
				await store.forget(textIn(request, 'path'), textIn(request, 'of'));
				return found({});
			},
		],
		['GET /api/version', async (request) => found({ version: await store.version(textIn(request, 'path')) })],
		['POST /api/begin', async (request) => found(await beginArticle(request, works, new Date()))],
		[
			'POST /api/translate',
			async (request) => found(await beginVersion(textIn(request, 'path'), textIn(request, 'language'), works, new Date())),
		],
		['POST /api/chart', async (request) => found(await beginChart(request, works))],
		[
			'POST /api/drawing',
			async (request) => {
				const texts = request['texts'] as Readonly<Record<string, string>>;
				const svg = await drawFigure(textIn(request, 'path'), texts, check, works.languages, textIn(request, 'language'));
				return found({ src: svg === undefined ? null : `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` });
			},
		],
		['POST /api/record', async (request) => found(await beginRecord(request, works))],
		[
			'POST /api/hand-over',
			async (request) => {
				const path = textIn(request, 'path');
				const opened = await store.open(path);
				if (opened === undefined) throw new RequestRefused('There is no such file.');
				return found(await handOver(path, opened.text, new Date(), works));
			},
		],
		['POST /api/published', async (request) => found({ published: (await publishedValues(textIn(request, 'path'), works)) ?? null })],
		[
			'POST /api/publish',
			async (request) => found(await publishArticle(textIn(request, 'path'), textIn(request, 'version'), new Date(), works)),
		],
		[
			'POST /api/picture',
			async (request) => {
				const bytes = Buffer.from(textIn(request, 'bytes'), 'base64');
				return found({ file: await takePicture(textIn(request, 'path'), textIn(request, 'name'), bytes, works) });
			},
		],
		[
			'GET /api/picture',
			async (request) => {
				const shown = await showPicture(textIn(request, 'path'), textIn(request, 'name'), works);
				return shown === undefined ? { status: 404, body: { message: 'There is no such picture.' } } : found(shown);
			},
		],
		['GET /api/pictures', async (request) => found({ files: await picturesBeside(textIn(request, 'path'), works) })],
		['POST /api/uses', async (request) => found({ uses: await usesOf(textIn(request, 'path'), check) })],
		['POST /api/plan-move', async (request) => found(await planMove(moveIn(request), works, new Date()))],
		['POST /api/move', async (request) => found(await makeMove(moveIn(request), works, new Date()))],
		[
			'POST /api/take-back',
			async (request) => {
				await takeBackMove(textIn(request, 'undo'), works, new Date());
				return found({});
			},
		],
		[
			'POST /api/left-over',
			async (request) => {
				const name = leftOver(textIn(request, 'outlet'), textIn(request, 'article'), await check.files());
				return found({ name: name ?? null });
			},
		],
		[
			'POST /api/remove-left-over',
			async (request) => {
				await removeLeftOver(textIn(request, 'outlet'), works, new Date());
				return found({});
			},
		],
		[
			'POST /api/preview',
			async () => {
				const { edition } = await check.build();
				const settings = JSON.stringify([edition.home, tagsOf(siteLanguages(await check.files()))]);
				return found({ address: `${await preview.start(settings)}${edition.home}` });
			},
		],
		['POST /api/has-page', async (request) => found({ hasPage: await check.hasPage(textIn(request, 'path')) })],
		[
			'POST /api/source',
			async (request) => {
				const { givenUp, outlets } = await knownOutlets(check, works.languages);
				const [address, today] = [textIn(request, 'url'), new Date().toISOString().slice(0, 10)];
				const doi = doiIn(address);
				const outcome = await sourceFrom(doi === undefined ? address : `https://doi.org/${doi}`, {
					getPage: works.getPage ?? getPage,
					givenUp,
					outlets,
					today,
				});
				if ('refusal' in outcome) throw new RequestRefused(outcome.refusal);
				return found(outcome);
			},
		],
		[
			'POST /api/reference',
			async (request) => {
				const { givenUp, outlets } = await knownOutlets(check, works.languages);
				const today = new Date().toISOString().slice(0, 10);
				const { found: read, unread } = readReferences(textIn(request, 'text'));
				const begun: { readonly id: string; readonly name: string }[] = [];
				const address = typeof request['address'] === 'string' ? request['address'] : '';
				const sources = withAddress(read, address).map(({ facts, from }) => {
					const made = sourceOf(facts, { begun, givenUp, outlets, today });
					if (made.newOutlet !== undefined) begun.push(made.newOutlet);
					return { ...made, from };
				});
				return found({ found: sources, unread });
			},
		],
	]);
}

function moveIn(request: Readonly<Record<string, unknown>>): Move {
	const thing = thingAt(textIn(request, 'path'));
	const [act, to] = [textIn(request, 'act'), textIn(request, 'to')];
	if (thing === undefined || (act !== 'rename' && act !== 'merge')) throw new RequestRefused('The desk cannot move this.');
	return { thing, act, to };
}
