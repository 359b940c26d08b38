import { beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { Content } from '../../../src/content.ts';
import { fingerprint } from '../../../src/fingerprint.ts';
import { firstLook } from '../../../src/firstLook.ts';
import { siteLanguages, tagsOf } from '../../../src/i18n/siteLanguages.ts';
import { loadFiles } from '../../../src/load.ts';
import type { SitePage } from '../../../src/model/pages/sitePage.ts';
import { keepNothing } from '../../../src/reading/documents/keep.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { fileKind } from '../../../src/reading/files/path.ts';
import { scaleEdition } from '../../bench/scale/edition.ts';
import { FIXTURES } from '../../product/buildFixtures.ts';

const NOW = new Date('2026-03-10T12:00:00Z');

let fixtures: Content;
let scale: Content;
beforeAll(async () => {
	fixtures = contentOf(await loadFiles(FIXTURES));
	scale = contentOf(scaleEdition(40));
});

function contentOf(files: readonly ContentFile[]): Content {
	const languages = siteLanguages(files);
	const build = buildEdition(files, { languages: tagsOf(languages), now: NOW });
	return { ...build, folder: FIXTURES, files, languages, keep: keepNothing, now: NOW };
}

/** The content after a change to one file, read as a whole. */
function wholeAfter(before: Content, file: ContentFile): Content {
	return contentOf(before.files.map((other) => (other.path === file.path ? file : other)));
}

function fileAt(path: string, { files }: Content): ContentFile {
	const file = files.find((one) => one.path === path);
	if (file === undefined) throw new Error(`There is no ${path}.`);
	return file;
}

function rewritten(path: string, content: Content, ...[from, to]: [RegExp, string]): ContentFile {
	const file = fileAt(path, content);
	expect(file.text).toMatch(from);
	return { ...file, text: file.text.replace(from, to) };
}

/** Pages by their address, each with a name for all that it shows. */
function shown(pages: readonly SitePage[] | undefined) {
	return pages?.map((page) => [page.url, fingerprint(page)]);
}

/** The pages of one article in all languages. */
function pagesOf(slug: string, { editions }: Content): readonly SitePage[] {
	const isOf = (page: SitePage): boolean => (page.kind === 'share-card' ? isOf(page.of) : 'article' in page && page.article.slug === slug);
	return editions.flatMap(({ sitePages }) => sitePages.filter(isOf));
}

const HARD = 'content/articles/hard-cases/en.mdx';
const TITLE = /^title: .*$/m;

describe('a first look at an article that has changed', () => {
	test('shows on all its pages, in every language, what the whole content will show', () => {
		const articles = fixtures.files.filter(({ path }) => fileKind(path).kind === 'article');
		expect(articles.length).toBeGreaterThan(10);
		for (const { path } of articles) {
			const file = rewritten(path, fixtures, TITLE, 'title: A title that nobody has read yet');
			const slug = path.split('/')[2] ?? '';
			const look = firstLook(fixtures, file);
			expect([path, look?.own.length]).toEqual([path, pagesOf(slug, fixtures).length]);
			expect(shown(look && pagesOf(slug, look.content))).toEqual(shown(pagesOf(slug, wholeAfter(fixtures, file))));
		}
	});

	test('does so in a larger edition, where most articles have nothing to do with it', () => {
		for (const number of [1, 20, 40]) {
			const file = rewritten(`content/articles/story-${number}/en.mdx`, scale, /\n\n(\w+) /, '\n\nAltogether $1 ');
			const look = firstLook(scale, file);
			expect(look?.content.editions[0].articles).toHaveLength(40);
			expect(look?.own.map(({ url }) => url)).toContain(`/articles/story-${number}/`);
			expect(shown(look?.own)).toEqual(shown(pagesOf(`story-${number}`, wholeAfter(scale, file))));
			expect(JSON.stringify(look?.own.find(({ kind }) => kind === 'article'))).toContain('Altogether');
		}
	});

	test('leaves the pages of others as they are, and finds the pages of a claim that is new', () => {
		const file = rewritten(HARD, fixtures, /contractor-at-fault/g, 'a-new-name');
		const look = firstLook(fixtures, file);
		const others = (content: Content) => {
			const own = new Set(pagesOf('hard-cases', content));
			return content.editions.flatMap(({ sitePages }) => sitePages.filter((page) => !own.has(page)));
		};
		expect(look?.own.map(({ url }) => url)).toContain('/articles/hard-cases/a-new-name/');
		expect(shown(look && others(look.content))).toEqual(shown(others(fixtures)));
	});

	test('keeps the problems of others, and says at once that the text cannot be shown', () => {
		const look = firstLook(fixtures, { ...fileAt(HARD, fixtures), text: `${fileAt(HARD, fixtures).text}\n\n<Claim id="x">\n` });
		const told = [...(look?.content.diagnostics ?? []), ...(look?.content.draftDiagnostics ?? [])];
		expect(told.filter(({ file }) => file === HARD).map(({ code }) => code)).toContain('unclosed-tag');
		expect(told).toEqual(expect.arrayContaining([...fixtures.diagnostics]));
		// When it is put right, it can be shown again.
		const again = look && firstLook(look.content, fileAt(HARD, fixtures));
		expect(again?.content.diagnostics).toEqual(fixtures.diagnostics);
	});

	test('is not for an article that can no longer be read, that is new, or for another file', () => {
		expect(firstLook(fixtures, { path: HARD, text: '' })).toBeUndefined();
		expect(firstLook(fixtures, { ...fileAt(HARD, fixtures), path: 'content/articles/new-case/en.mdx' })).toBeUndefined();
		expect(firstLook(fixtures, fileAt('content/site.yml', fixtures))).toBeUndefined();
	});
});
