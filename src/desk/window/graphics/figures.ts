import { idLike, unusedId } from '../../../schema/id.ts';
import type { Value } from '../../files/write.ts';
import { schema } from '../../text/schema.ts';
import { api, Failed } from '../api.ts';
import type { Article } from '../article.ts';
import { button, h, select } from '../dom.ts';
import { choicesFor } from '../forms/choices.ts';
import { listAt, words, type Session } from '../session.ts';
import { TableReading } from './tableReading.ts';

/** The most dates for which bars are easy to read. */
const MOST_BARS = 16;

/** Asks for the table of a chart, adds the chart to the text and opens its form. */
export async function addChart(article: Article): Promise<void> {
	const { session } = article;
	const table = h('textarea', {
		id: 'chart-paste',
		rows: 8,
		class: 'source',
		dir: 'ltr',
		spellcheck: 'false',
		'aria-describedby': 'paste-help',
	});
	const source = select(choicesFor('sources', session, article.start()), '', { id: 'chart-source' }, 'None yet');
	const reading = new TableReading(table);
	await begin(article, {
		heading: 'Add a chart',
		titleLabel: 'What the chart found, in a sentence',
		body: [
			field(
				'The table',
				table,
				h(
					'p',
					{ class: 'help', id: 'paste-help' },
					'Copy it in a spreadsheet, or paste a CSV. The first column is the date; each further column is something that was counted. Years may also stand at the head.',
				),
			),
			reading.element,
			field('Where the numbers are from', source),
		],
		make: (id, title) => {
			const found = reading.table();
			if (found === undefined) return 'Paste a table with a date and a number in each row.';
			if (found.question !== undefined && found.question.taken === undefined) return 'Say above how the numbers are to be read.';
			const sources = chainOf(session, source.value);
			const last = sources.at(-1);
			return api.chart(session.path, id, found.csv, {
				title,
				...((found.series.length > 0 || found.dates > MOST_BARS) && { form: 'lines' }),
				counts: found.counts,
				...(found.unit !== undefined && { unit: found.unit }),
				countedBy: words(last?.['outlet']),
				inWords: '',
				sources: sources as readonly Value[],
				...(sources.length > 0 && { source: source.value }),
				...(found.series.length > 0 && { series: found.series }),
			});
		},
		card: 'Chart',
	});
}

/** Asks what a map shows, adds the map to the text and opens its form. */
export function addMap(article: Article): Promise<void> {
	const first = select(article.start().places, '', { id: 'map-place' }, 'None yet');
	return begin(article, {
		heading: 'Add a map',
		titleLabel: 'What the map shows, in a sentence',
		body: [field('The first place on it', first)],
		make: (id, title) => api.record('map', id, { title, places: first.value === '' ? [] : [first.value], inWords: '' }),
		card: 'Map',
	});
}

/** The questions before a chart or map begins. */
interface Begin {
	readonly heading: string;
	readonly titleLabel: string;
	readonly body: readonly HTMLElement[];
	/** Makes its file, or returns what is missing. */
	readonly make: (id: string, title: string) => Promise<{ readonly path: string }> | string;
	readonly card: 'Chart' | 'Map';
}

async function begin(article: Article, { body, card, heading, make, titleLabel }: Begin): Promise<void> {
	const title = h('input', { id: 'figure-title', type: 'text', dir: 'auto', autocomplete: 'off' });
	const said = h('p', { role: 'alert' });
	const known = new Set(article.start()[card === 'Chart' ? 'charts' : 'maps'].map(({ id }) => id));
	const path = await new Promise<string | undefined>((done) => {
		let made: string | undefined;
		const go = async () => {
			if (title.value.trim().length < 10) {
				said.textContent = `${titleLabel}: write ten characters at least.`;
				return;
			}
			const stem = idLike(title.value).split('-').slice(0, 5).join('-') || card.toLowerCase();
			const answer = make(
				unusedId(stem, (id) => known.has(id)),
				title.value.trim(),
			);
			if (typeof answer === 'string') {
				said.textContent = answer;
				return;
			}
			try {
				made = (await answer).path;
				dialog.close();
			} catch (error) {
				said.textContent = error instanceof Failed ? error.message : String(error);
			}
		};
		const dialog: HTMLDialogElement = h(
			'dialog',
			{ 'aria-labelledby': 'figure-heading' },
			h('h2', { id: 'figure-heading' }, heading),
			...body,
			field(titleLabel, title),
			said,
			h(
				'div',
				{ class: 'dialog-tools' },
				button('Put it in', () => void go(), { class: 'main' }),
				button('Close', () => dialog.close()),
			),
		);
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(made);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
	if (path === undefined) return;
	const value = /([^/]+)\.yml$/.exec(path)?.[1] ?? '';
	const { session } = article;
	const { $to } = session.state.selection;
	session.dispatch(
		session.state.tr.insert($to.depth === 0 ? $to.pos : $to.after(1), schema.node('card', { tag: card, attribute: 'data', value })),
	);
	await article.openFigure(path);
	await article.refresh();
}

/** A source of the article, followed by those that it passes on. The first report is last. */
function chainOf(session: Session, id: string, before: readonly string[] = []): readonly Readonly<Record<string, unknown>>[] {
	const own = listAt(session, 'sources').find((source) => source['id'] === id);
	if (own === undefined || before.includes(id)) return [];
	const basedOn = Array.isArray(own['basedOn']) ? own['basedOn'].map(String) : [];
	return [own, ...basedOn.flatMap((next) => chainOf(session, next, [...before, id]))];
}

function field(label: string, input: HTMLElement, ...more: readonly HTMLElement[]): HTMLElement {
	return h('div', { class: 'field' }, h('label', { for: input.id }, label), input, ...more);
}
