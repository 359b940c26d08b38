import { stringify } from 'yaml';
import { makeArticle, makeAttribution, makeClaim, makeSource } from '../../make.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { Chance } from './chance.ts';
import { capital, sentenceOf, wordsOf } from './words.ts';

/** What the articles of one edition are made of: ids. */
export interface Ground {
	readonly outlets: readonly string[];
	readonly entities: readonly string[];
	readonly topics: readonly string[];
	/** How many articles there are; they are spread over three years. */
	readonly count: number;
}

const DAY = 86_400_000;
const LAST_DAY = Date.parse('2026-05-31T00:00:00Z');
const YEARS = 3 * 365;
const CLAIMS = 10;
const SOURCES = 8;
const PARTS = 6;

const KINDS = ['event', 'statement', 'figure', 'allegation', 'background'] as const;

export function slugOf(index: number): string {
	return `story-${index + 1}`;
}

/** One invented article of about 750 words, 10 claims, 8 sources, 5 entities and 3 links to others. */
export function scaleArticle(index: number, { count, entities, outlets, topics }: Ground): ContentFile {
	const chance = new Chance(1000 + index);
	const day = (before: number) => new Date(LAST_DAY - Math.floor((YEARS * index) / count + before) * DAY).toISOString().slice(0, 10);
	const named = chance.sample(entities, 5);
	const sources = chance.sample(outlets, SOURCES).map((outlet, number) =>
		makeSource({
			id: `source-${number + 1}`,
			outlet,
			title: capital(wordsOf(chance, chance.between(7, 12))),
			url: `https://${outlet}.example/${index + 1}/${number + 1}`,
			published: day(chance.between(1, 20)),
			accessed: day(0),
			...(chance.is(0.3) && { note: sentenceOf(chance, 12) }),
		}),
	);
	const claims = Array.from({ length: CLAIMS }, (_, number) => claimOf(chance, number, sources, named, day));
	const related = chance.sample(
		Array.from({ length: count }, (_, other) => other).filter((other) => other !== index && Math.abs(other - index) < 60),
		3,
	);
	return makeArticle({
		slug: slugOf(index),
		title: capital(wordsOf(chance, chance.between(8, 12))),
		dek: sentenceOf(chance, 22),
		published: `${day(0)}T09:00Z`,
		covers: day(0).slice(0, 7),
		topics: [...chance.sample(topics, chance.is(0.3) ? 2 : 1)],
		answer: `${sentenceOf(chance, 12)} ${sentenceOf(chance, 12)}`,
		summary: {
			report: sentenceOf(chance, 16),
			holdsUp: sentenceOf(chance, 16),
			unknown: sentenceOf(chance, 16),
			matters: sentenceOf(chance, 16),
		},
		sources,
		claims,
		entities: [...named],
		related: related.map((other) => ({ article: slugOf(other), relation: 'background' as const, why: sentenceOf(chance, 10) })),
		body: bodyOf(chance, claims, named, related),
	});
}

/** A claim whose status follows from its attributions. */
function claimOf(
	chance: Chance,
	number: number,
	sources: readonly ReturnType<typeof makeSource>[],
	named: readonly string[],
	day: (before: number) => string,
) {
	// Each source is cited at least once.
	const own = sources[number % sources.length];
	const cited = [...new Set([...(own === undefined ? [] : [own]), ...chance.sample(sources, chance.between(1, 3))])];
	const attributions = cited.map(({ id }) =>
		makeAttribution({
			source: id,
			...(chance.is(0.3) && { quote: wordsOf(chance, chance.between(6, 10)) }),
			...(chance.is(0.4) && { note: sentenceOf(chance, chance.between(8, 14)) }),
		}),
	);
	const last = attributions.at(-1);
	const fate = chance.next();
	const isAgainst = attributions.length > 1 && fate < 0.2;
	if (isAgainst && last !== undefined) last.stance = fate < 0.15 ? 'disputes' : 'corrects';
	const supporting = attributions.length - (isAgainst ? 1 : 0);
	const status = !isAgainst ? (supporting > 1 ? 'several-sources' : 'one-source') : fate < 0.15 ? 'disputed' : 'wrong';
	return makeClaim({
		id: `claim-${number + 1}`,
		text: sentenceOf(chance, chance.between(12, 18)),
		kind: chance.pick(KINDS),
		status,
		when: day(chance.between(1, 40)),
		attributions,
		about: number < named.length ? [named[number] ?? ''] : [...chance.sample(named, 2)],
		...(status === 'wrong' && { right: sentenceOf(chance, 12) }),
		...(chance.is(0.3) && { note: sentenceOf(chance, 14) }),
	});
}

/** Six parts of three paragraphs, with the claims, the entities and the links in them. */
function bodyOf(
	chance: Chance,
	claims: readonly ReturnType<typeof makeClaim>[],
	named: readonly string[],
	related: readonly number[],
): string {
	const left = [...claims];
	const parts = Array.from({ length: PARTS }, (_, part) => {
		const paragraphs = Array.from({ length: 3 }, (__, place) => {
			const cited = left.splice(0, Math.ceil(left.length / ((PARTS - part) * 3 - place)));
			const entity = place === 0 ? named[part] : undefined;
			return [
				sentenceOf(chance, chance.between(9, 15)),
				...cited.map(({ id }) => `${capital(wordsOf(chance, 5))} <Claim id="${id}">${wordsOf(chance, chance.between(7, 12))}</Claim>.`),
				...(entity === undefined
					? []
					: [`${capital(wordsOf(chance, 5))} <Entity id="${entity}">${wordsOf(chance, 2)}</Entity> ${wordsOf(chance, 4)}.`]),
				sentenceOf(chance, chance.between(9, 15)),
			].join(' ');
		});
		const other = part % 2 === 0 ? related[part / 2] : undefined;
		return [
			...(part === 0 ? [] : [`## ${capital(wordsOf(chance, 4))}`]),
			...paragraphs,
			...(other === undefined ? [] : [`<Read article="${slugOf(other)}" />`]),
		];
	});
	return parts.flat().join('\n\n');
}

/** The same article with one word changed. */
export function withOneWord(file: ContentFile): ContentFile {
	return { ...file, text: file.text.replace(/\n\n(\w+) /, (_, word: string) => `\n\nAgain ${word.toLowerCase()} `) };
}

/** The frontmatter of a file in a form that other programs for sites read, with its text without tags: for a peer. */
export function plainArticle({ path, text }: ContentFile): { readonly slug: string; readonly markdown: string } {
	const [, frontmatter = '', ...body] = text.split(/^---$/m);
	const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frontmatter)?.[1] ?? '';
	const head = stringify({
		title: field('title').replaceAll('"', ''),
		date: field('published').replace('Z', ':00Z'),
		description: field('dek'),
		tags: ['rivers'],
	});
	return { slug: path.split('/').at(-2) ?? '', markdown: `---\n${head}---\n${body.join('---').replace(/<[^>]+>/g, '')}` };
}
