import { stringify } from 'yaml';
import type { Answers } from './answers.ts';
import { licenceFile } from './licences.ts';
import { articleText, hasWords, pageWords, PAGES, shortWords } from './words.ts';

/** The text of each file of a new edition, by its path below content/. */
export type Texts = ReadonlyMap<string, string>;

const TOPIC = 'news';

/**
 * The files that depend on the newsroom’s answers: site.yml, the pages and the licence. `earlier` is the licence of the
 * texts that are kept.
 */
export function ownFiles(answers: Answers, { now, earlier }: { readonly now: Date; readonly earlier: string | undefined }): Texts {
	return new Map([
		['site.yml', siteFile(answers)],
		...PAGES.flatMap((page, index) => pageFiles(page, index + 1, answers, now)),
		['LICENSE', licenceFile({ ...answers, now, earlier })],
	]);
}

/** The files that a new edition starts with if it keeps no articles: a topic, a draft, and an outlet that only the draft uses. */
export function firstFiles({ languages: [main = '', ...others], name }: Answers, now: Date): Texts {
	const words = (tag: string) => {
		const { topic, topicDescription } = shortWords(tag, { name });
		return { name: topic, description: topicDescription };
	};
	const translations = Object.fromEntries(others.filter(hasWords).map((tag) => [tag, words(tag)]));
	const topic = { id: TOPIC, ...words(main), ...(Object.keys(translations).length > 0 && { translations }) };
	return new Map([
		['topics.yml', yaml([topic])],
		[`articles/first-article/${main}.mdx`, articleText(main, { now: moment(now), topic: TOPIC })],
		[
			'outlets/first-outlet.yml',
			yaml({ name: '⟦Who published the first report?⟧', kind: 'newspaper', country: 'unknown', owner: 'unknown' }),
		],
	]);
}

function siteFile(answers: Answers): string {
	const { accent, address, contact, languages, name, timeZone } = answers;
	const [main = '', ...others] = languages;
	const words = shortWords(main, answers);
	const translations = Object.fromEntries(
		others.filter(hasWords).map((tag) => {
			const { description, desk } = shortWords(tag, answers);
			return [tag, { name, description, desk: answers.desk === '' ? desk : answers.desk }];
		}),
	);
	return yaml({
		name,
		description: words.description,
		desk: answers.desk === '' ? words.desk : answers.desk,
		...(address !== '' && { address }),
		languages: languages.map((code) => ({ code })),
		accent,
		timeZone,
		contact,
		...(Object.keys(translations).length > 0 && { translations }),
	});
}

/** A page in the main language and in every other language that has words for it. */
function pageFiles(page: (typeof PAGES)[number], order: number, answers: Answers, now: Date): readonly (readonly [string, string])[] {
	const [main = '', ...others] = answers.languages;
	return [
		[`pages/${page}.mdx`, textFile(pageWords(page, main, answers), { updated: moment(now), order })],
		...others.filter(hasWords).map((tag) => {
			const provenance = { translated: moment(now), method: 'machine', reviewedBy: [] };
			return [`pages/${page}.${tag}.mdx`, textFile(pageWords(page, tag, answers), provenance)] as const;
		}),
	];
}

function textFile({ body, dek, title }: ReturnType<typeof pageWords>, more: Readonly<Record<string, unknown>>): string {
	return `---\n${yaml({ title, dek, ...more })}---\n${body}`;
}

function moment(now: Date): string {
	return `${now.toISOString().slice(0, 16)}Z`;
}

function yaml(value: unknown): string {
	return stringify(value, { lineWidth: 0 });
}
