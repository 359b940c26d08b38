import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { buildEdition } from '../src/build.ts';
import type { Article } from '../src/model/article.ts';
import { EMPTY_LEDGER, extendLedger } from '../src/model/publishing/ledger.ts';
import { ledgerFiles } from '../src/model/publishing/ledgerFiles.ts';
import { report } from '../src/diagnostics/report.ts';
import type { ContentFile } from '../src/reading/files/contentFile.ts';
import type { articleSchema } from '../src/schema/article.ts';
import type { chartSchema } from '../src/schema/chart.ts';
import type { attributionSchema, claimSchema } from '../src/schema/claim.ts';
import type { mapSchema } from '../src/schema/map.ts';
import type { sourceSchema } from '../src/schema/source.ts';
import type { translationSchema } from '../src/schema/translation.ts';

type SourceInput = z.input<typeof sourceSchema>;
type ClaimInput = z.input<typeof claimSchema>;
type AttributionInput = z.input<typeof attributionSchema>;
type ArticleInput = z.input<typeof articleSchema>;

/** The moment at which the editions of the tests are built. */
export const NOW = new Date('2026-06-15T12:00:00Z');

/** The path of the one article that every test edition has. */
export const ARTICLE = 'content/articles/river-treaty/en.mdx';

export function makeSource(changes: Partial<SourceInput> = {}): SourceInput {
	return {
		id: 'herald-treaty',
		outlet: 'herald',
		kind: 'news-report',
		title: 'Two states sign a treaty on the river',
		url: 'https://herald.example/treaty',
		published: '2026-03-01',
		accessed: '2026-03-02',
		...changes,
	};
}

export function makeAttribution(changes: Partial<AttributionInput> = {}): AttributionInput {
	return { source: 'herald-treaty', stance: 'supports', ...changes };
}

export function makeClaim(changes: Partial<ClaimInput> = {}): ClaimInput {
	return {
		id: 'treaty-signed',
		text: 'The two states signed a treaty on the river.',
		kind: 'event',
		status: 'one-source',
		when: '2026-03-01',
		attributions: [makeAttribution()],
		...changes,
	};
}

/** An article's file, valid unless told otherwise. Its text cites every claim that it declares. */
export function makeArticle({
	body,
	slug = 'river-treaty',
	...changes
}: Partial<ArticleInput> & { body?: string; slug?: string } = {}): ContentFile {
	const data: ArticleInput = {
		title: 'What the river treaty says',
		dek: 'Two states have signed a treaty. Who says so, and how firmly.',
		published: '2026-03-03T09:00Z',
		covers: '2026-03',
		topics: ['rivers'],
		answer: 'The two states signed a treaty. Nobody has seen its last page.',
		summary: {
			report: 'The two states signed a treaty.',
			holdsUp: 'It shares the water of the river.',
			unknown: 'Nobody has seen its last page.',
			matters: 'Five million people drink that water.',
		},
		made: { method: 'person', from: 'The documents that are listed below.' },
		sources: [makeSource()],
		claims: [makeClaim()],
		...changes,
	};
	const text = body ?? data.claims.map(({ id }) => `They say <Claim id="${id}">that it is so</Claim>.`).join('\n\n');
	return { path: `content/articles/${slug}/en.mdx`, text: `---\n${stringify(data, { lineWidth: 0 })}---\n\n${text}\n` };
}

/** The translation of that article into Urdu, valid unless told otherwise. */
export function makeTranslation({ body, ...changes }: Partial<z.input<typeof translationSchema>> & { body?: string } = {}): ContentFile {
	const data: z.input<typeof translationSchema> = {
		title: 'دریا کا معاہدہ کیا کہتا ہے',
		dek: 'دو ریاستوں نے معاہدے پر دستخط کیے۔ کون یہ کہتا ہے؟',
		translated: '2026-03-04T09:00Z',
		method: 'machine',
		answer: 'دونوں ریاستوں نے معاہدے پر دستخط کیے۔ اس کا آخری صفحہ کسی نے نہیں دیکھا۔',
		summary: {
			report: 'دونوں ریاستوں نے معاہدے پر دستخط کیے۔',
			holdsUp: 'یہ دریا کا پانی تقسیم کرتا ہے۔',
			unknown: 'اس کا آخری صفحہ کسی نے نہیں دیکھا۔',
			matters: 'یہ پانی پچاس لاکھ لوگ پیتے ہیں۔',
		},
		claims: [{ id: 'treaty-signed', of: makeClaim().text, text: 'دونوں ریاستوں نے دریا کے معاہدے پر دستخط کیے۔' }],
		...changes,
		words: [{ of: 'The documents that are listed below.', text: 'وہ دستاویزات جو نیچے درج ہیں۔' }, ...(changes.words ?? [])],
	};
	const text = body ?? data.claims.map(({ id }) => `وہ کہتے ہیں <Claim id="${id}">کہ ایسا ہے</Claim>۔`).join('\n\n');
	return { path: 'content/articles/river-treaty/ur.mdx', text: `---\n${stringify(data, { lineWidth: 0 })}---\n\n${text}\n` };
}

/** A whole content folder, valid unless told otherwise. A file that is given takes the place of the one at its path. */
export function makeContent(...files: readonly ContentFile[]): readonly ContentFile[] {
	const own = [
		{
			path: 'content/site.yml',
			text: stringify({
				name: 'The River Desk',
				description: 'A site for tests, about a river.',
				desk: 'The desk',
				address: 'https://river-desk.net',
				languages: [{ code: 'en' }],
				timeZone: 'UTC',
				contact: 'desk@river.example',
			}),
		},
		{ path: 'content/topics.yml', text: stringify([{ id: 'rivers', name: 'Rivers', description: 'What happens on and about rivers.' }]) },
		makePage('how-we-source'),
		makePage('corrections'),
		...['herald', 'gazette', 'courier', 'wire'].map((id) => makeOutlet(id)),
		...['river', 'minister', 'ferry'].map((id) => makeEntity(id)),
		makeArticle(),
	];
	const given = new Set(files.map(({ path }) => path));
	const all = [...own.filter(({ path }) => !given.has(path)), ...files];
	return files.some(({ path }) => path.startsWith('content/ledger')) ? all : [...all, ...makeLedger(all)];
}

/** The ledger of everything that these files publish, as if it had been recorded. */
export function makeLedger(files: readonly ContentFile[]): readonly ContentFile[] {
	const {
		published: [edition],
	} = buildEdition(files, { languages: ['en'], now: NOW });
	return ledgerFiles(extendLedger(EMPTY_LEDGER, edition)).map(({ data, path }) => ({ path: `content/${path}`, text: stringify(data) }));
}

/** The ledger as it was when the edition held these files. */
export function makeEarlierLedger(...files: readonly ContentFile[]): readonly ContentFile[] {
	return makeLedger(makeContent(...files));
}

export function makePage(slug: string, body = 'Text.'): ContentFile {
	const frontmatter = stringify({ title: `The page ${slug}`, dek: 'What stands on this page.', updated: '2026-03-01T09:00Z', order: 1 });
	return { path: `content/pages/${slug}.mdx`, text: `---\n${frontmatter}---\n\n${body}\n` };
}

export function makeOutlet(id: string, changes: object = {}): ContentFile {
	const name = `The ${id[0]?.toUpperCase()}${id.slice(1)}`;
	return { path: `content/outlets/${id}.yml`, text: stringify({ name, kind: 'newspaper', ...changes }) };
}

export function makeEntity(id: string, changes: object = {}): ContentFile {
	const name = `The ${id[0]?.toUpperCase()}${id.slice(1)}`;
	return {
		path: `content/entities/${id}.yml`,
		text: stringify({ name, kind: 'concept', description: `What is called the ${id} here.`, ...changes }),
	};
}

/** Somebody who writes for the newsroom, valid unless told otherwise. */
export function makeAuthor(id: string, changes: object = {}): ContentFile {
	const author = { name: 'Mara Teln', role: 'Reporter on rivers', about: 'She has written on rivers since 2019.', ...changes };
	return { path: `content/authors/${id}.yml`, text: stringify(author, { lineWidth: 0 }) };
}

/** A place, with a point of its own for each id. */
export function makePlace(id: string): ContentFile {
	return makeEntity(id, {
		kind: 'place',
		coordinates: { latitude: 30 + id.length, longitude: 60 + (id.charCodeAt(0) % 7), basis: 'invented' },
	});
}

/** A chart of what the Herald counted, valid unless told otherwise. */
export function makeChart(id: string, changes: Partial<z.input<typeof chartSchema>> = {}): ContentFile {
	const data: z.input<typeof chartSchema> = {
		title: 'Floods on the river in each year, as the Herald counted them',
		counts: 'floods',
		countedBy: 'herald',
		inWords: 'There were three floods in 2024, and four in the year after it.',
		sources: [makeSource({ id: 'herald-floods' })],
		points: [
			{ year: 2024, value: 3, source: 'herald-floods' },
			{ year: 2025, value: 4, source: 'herald-floods' },
		],
		...changes,
	};
	return { path: `content/charts/${id}.yml`, text: stringify(data, { lineWidth: 0 }) };
}

/** A map of the ferry and the river, valid unless told otherwise. */
export function makeMap(id: string, changes: Partial<z.input<typeof mapSchema>> = {}): ContentFile {
	const data: z.input<typeof mapSchema> = {
		title: 'Where the ferry and the river are',
		places: ['ferry', 'river'],
		inWords: 'The Ferry lies in the north-east of the map, and The River south-west of it.',
		...changes,
	};
	return { path: `content/maps/${id}.yml`, text: stringify(data, { lineWidth: 0 }) };
}

/** A file with one stretch of its text replaced. */
export function edit(file: ContentFile, from: string | RegExp, to: string): ContentFile {
	const text = file.text.replace(from, to);
	if (text === file.text) throw new Error(`Nothing to replace: ${from}`);
	return { ...file, text };
}

/** Everything that is wrong with a content folder, as an editor reads it. */
export function reportOn(files: readonly ContentFile[], without?: string): string {
	const content = makeContent(...files).filter(({ path }) => path !== without);
	const { draftDiagnostics, diagnostics, warnings } = buildEdition(content, { languages: ['en', 'ur'], now: NOW });
	return report([...diagnostics, ...draftDiagnostics, ...warnings], content);
}

/** The one article of a test edition, joined. */
export function joinOne(...files: readonly ContentFile[]): Article {
	const [article] = buildEdition(makeContent(...files), { languages: ['en'], now: NOW }).edition.articles;
	if (article === undefined) throw new Error('The edition has no article.');
	return article;
}
