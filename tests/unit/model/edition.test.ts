import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import {
	edit,
	joinOne,
	makeArticle,
	makeAttribution,
	makeAuthor,
	makeChart,
	makeClaim,
	makeContent,
	makeEarlierLedger,
	makeEntity,
	makeMap,
	makeOutlet,
	makePage,
	makePlace,
	makeSource,
	NOW,
	reportOn,
} from '../../make.ts';

const build = (...files: readonly ContentFile[]) => buildEdition(makeContent(...files), { languages: ['en'], now: NOW });
const related = (article: string) => ({ related: [{ article, relation: 'background' as const, why: 'It tells what came before.' }] });
const read = (article: string) => `They say <Claim id="treaty-signed">so</Claim>.\n\n<Read article="${article}" />`;

test('an edition without mistakes has no problems', () => {
	expect(reportOn([])).toBe('');
});

describe('an article is joined', () => {
	test('to its outlets, through its sources', () => {
		expect(joinOne().sources[0]).toMatchObject({ number: 1, anchor: 'source-herald-treaty', outlet: { name: 'The Herald' } });
	});

	test('from each source back to the claims that use it', () => {
		expect(joinOne().sources[0]?.claims).toEqual([
			{ id: 'treaty-signed', number: 1, anchor: 'claim-treaty-signed', text: 'The two states signed a treaty on the river.' },
		]);
	});

	test('from each source to what it relays, and back', () => {
		const relay = makeSource({ id: 'gazette-treaty', outlet: 'gazette', basedOn: ['herald-treaty'] });
		const claim = makeClaim({ attributions: [makeAttribution({ source: 'gazette-treaty' })] });
		const { sources } = joinOne(makeArticle({ sources: [makeSource(), relay], claims: [claim] }));
		expect(sources.map(({ id }) => id)).toEqual(['gazette-treaty', 'herald-treaty']);
		expect(sources[0]?.basedOn.map(({ id }) => id)).toEqual(['herald-treaty']);
		expect(sources[1]?.relayedBy.map(({ id }) => id)).toEqual(['gazette-treaty']);
		expect(sources[0]?.roots.map(({ id }) => id)).toEqual(['herald-treaty']);
	});

	test('from each claim to every place in the text that cites it', () => {
		const body = 'It <Claim id="treaty-signed">is so</Claim>. Again <Claim id="treaty-signed">it is so</Claim>.';
		expect(joinOne(makeArticle({ body })).claims[0]?.citations).toEqual(['in-text-treaty-signed', 'in-text-treaty-signed-2']);
	});

	test('to the articles whose cards it shows, and back from them', () => {
		const { edition } = build(
			makeArticle({ ...related('dam-breaks'), body: read('dam-breaks') }),
			makeArticle({ slug: 'dam-breaks', published: '2026-01-01T09:00Z' }),
		);
		const [treaty, dam] = edition.articles;
		expect(treaty?.cards).toMatchObject([{ url: '/articles/dam-breaks/', anchor: 'read-dam-breaks', isOlder: true }]);
		expect(dam?.backlinks).toMatchObject([
			{ slug: 'river-treaty', url: '/articles/river-treaty/#read-dam-breaks', relation: 'background' },
		]);
	});

	test('and says how it was made', () => {
		expect(joinOne().making).toMatchObject({
			claims: 1,
			byStatus: [{ name: 'one-source', count: 1 }],
			sources: 1,
			byKind: [{ name: 'news-report', count: 1 }],
			origins: 1,
			relays: 0,
			notFound: 0,
			singleOrigin: [{ id: 'treaty-signed' }],
		});
	});

	test('and knows how long it takes to read', () => {
		const article = joinOne(makeArticle({ body: `${'word '.repeat(475)}<Claim id="treaty-signed">so</Claim>` }));
		expect(article.words).toBe(476);
		expect(article.readingMinutes).toBe(2);
	});
});

test('claims are numbered as the text cites them, and sources as the claims name them', () => {
	const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
	const sealed = makeClaim({ id: 'treaty-sealed', attributions: [makeAttribution({ source: 'gazette-treaty' })] });
	const body = 'It <Claim id="treaty-sealed">was sealed</Claim>, and <Claim id="treaty-signed">signed</Claim>.';
	const { claims, sources } = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [makeClaim(), sealed], body }));
	expect(claims.map(({ id, number }) => [number, id])).toEqual([
		[1, 'treaty-sealed'],
		[2, 'treaty-signed'],
	]);
	expect(sources.map(({ id, number }) => [number, id])).toEqual([
		[1, 'gazette-treaty'],
		[2, 'herald-treaty'],
	]);
});

test('articles are in order, the newest first', () => {
	const { edition } = build(
		makeArticle({ slug: 'older', published: '2026-01-01T09:00Z' }),
		makeArticle({ slug: 'newer', published: '2026-05-01T09:00Z' }),
	);
	expect(edition.articles.map(({ slug }) => slug)).toEqual(['newer', 'river-treaty', 'older']);
});

describe('a draft', () => {
	const draft = makeArticle({ slug: 'dam-breaks', draft: true, ...related('river-treaty'), body: read('river-treaty') });

	test('is marked', () => {
		expect(build(draft).edition.articles.map(({ isDraft, slug }) => [slug, isDraft])).toEqual([
			['dam-breaks', true],
			['river-treaty', false],
		]);
	});

	test('blocks nothing with its mistakes', () => {
		const { draftDiagnostics, diagnostics } = build(edit(draft, 'status: one-source', 'status: reportet'));
		expect(diagnostics).toEqual([]);
		expect(draftDiagnostics.map(({ code }) => code)).toEqual(['unknown-value']);
	});

	test('blocks nothing even if its frontmatter cannot be read', () => {
		expect(build(edit(draft, 'title: What', 'title: A: B: What')).diagnostics).toEqual([]);
	});

	test('may have no text', () => {
		expect(
			build(makeArticle({ slug: 'dam-breaks', draft: true, claims: [makeClaim()], body: '' })).draftDiagnostics.map(({ code }) => code),
		).not.toContain('empty-article');
	});

	test('may have a publication time in the future', () => {
		expect(build(makeArticle({ slug: 'dam-breaks', draft: true, published: '2026-09-01T09:00Z' })).draftDiagnostics).toEqual([]);
	});

	const star = makeSource({ id: 'star-dam', outlet: 'evening-star', url: 'https://star.example/dam' });
	const citesStar = { sources: [star], claims: [makeClaim({ attributions: [makeAttribution({ source: 'star-dam' })] })] };
	const unfinished = edit(makeOutlet('evening-star'), /kind: .*/, 'kind:');

	test('blocks nothing with an outlet that only it names', () => {
		const { draftDiagnostics, diagnostics } = build(makeArticle({ slug: 'dam-breaks', draft: true, ...citesStar }), unfinished);
		expect(diagnostics).toEqual([]);
		expect(draftDiagnostics.map(({ code, file }) => [code, file])).toEqual([['missing-key', 'content/outlets/evening-star.yml']]);
	});

	test('blocks a published article with mistakes in an outlet that both name', () => {
		const { diagnostics } = build(
			makeArticle({ slug: 'dam-breaks', draft: true, ...citesStar }),
			makeArticle({ slug: 'dam-holds', ...citesStar }),
			unfinished,
		);
		expect(diagnostics.map(({ code }) => code)).toContain('missing-key');
	});

	test('blocks nothing with an entity that only it names, unless a map shows it', () => {
		const names = makeArticle({ slug: 'dam-breaks', draft: true, claims: [makeClaim({ about: ['upper-dam'] })], entities: ['upper-dam'] });
		const dam = edit(makePlace('upper-dam'), /description: .*/, 'description:');
		expect(build(names, dam).diagnostics).toEqual([]);
		const map = makeMap('valley', {
			places: ['ferry', 'upper-dam'],
			inWords: 'The Upper-dam lies in the middle of the map, near The Ferry.',
		});
		const shown = makeArticle({ body: `${read('river-treaty').split('\n')[0] ?? ''}\n\n<Map data="valley" />` });
		expect(build(names, dam, makePlace('ferry'), map, shown).diagnostics.map(({ code }) => code)).toContain('missing-key');
	});

	test('leaves no trace on the articles that it leads to', () => {
		expect(build(draft).edition.articles.find(({ slug }) => slug === 'river-treaty')?.backlinks).toEqual([]);
	});
});

describe('an author sees everything at once', () => {
	test('in the frontmatter, between files and in the text', () => {
		const article = edit(
			edit(
				edit(
					makeArticle({ body: 'It <Clame id="x">is so</Clame>.\n\nAnd <Claim id="treaty-singed">so</Claim> on <5.' }),
					'outlet: herald',
					'outlet: heralt',
				),
				'kind: event',
				'kind: evant',
			),
			/dek: .*\n/,
			'',
		);
		expect(build(article).diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
			'2 missing-key',
			'18 unknown-outlet',
			'27 unknown-value',
			'35 unknown-tag',
			'37 unknown-claim',
			'37 broken-markup',
		]);
	});

	test('in every file', () => {
		const { diagnostics } = build(makeArticle({ topics: ['lakes'] }), makeArticle({ slug: 'dam-breaks', topics: ['lakes'] }), {
			path: 'content/outlets/wire.yml',
			text: 'name: The Wire\n',
		});
		expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'content/articles/dam-breaks/en.mdx unknown-topic',
			'content/articles/river-treaty/en.mdx unknown-topic',
			'content/outlets/wire.yml missing-key',
		]);
	});

	test('and nothing is called unused because the entry that uses it could not be read', () => {
		expect(build(edit(makeArticle(), 'status: one-source', 'status: reportet')).diagnostics.map(({ code }) => code)).toEqual([
			'unknown-value',
		]);
	});

	test.each([
		['a page', '/about/', makePage('about'), 'title:'],
		[
			'the topics',
			'/topics/rivers/',
			{ path: 'content/topics.yml', text: '- { id: rivers, name: Rivers, description: On rivers. }\n' },
			'name:',
		],
		['an outlet', '/outlets/herald/', makeOutlet('herald'), 'name:'],
		['an entity', '/entities/minister/', makeEntity('minister'), 'name:'],
		['an author', '/authors/mara-teln/', makeAuthor('mara-teln'), 'name:'],
	])('and nothing is called gone because %s could not be read', (_, address, file, key) => {
		const article = makeArticle({
			byline: ['mara-teln'],
			entities: ['minister'],
			claims: [makeClaim({ about: ['minister'] })],
			body: `They say <Claim id="treaty-signed">that it is so</Claim>. See [there](${address}).`,
		});
		const files = [article, makePage('about'), makeAuthor('mara-teln')];
		const broken = edit(file, key, 'nmae:');
		const { diagnostics } = build(...files.filter(({ path }) => path !== broken.path), broken, ...makeEarlierLedger(...files));
		expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set([broken.path]));
	});

	test('and no claim is called gone from an article of which a part could not be read', () => {
		const two = [makeClaim(), makeClaim({ id: 'last-page-missing', text: 'The last page is missing.' })];
		const broken = edit(makeArticle({ claims: two }), /id: last-page-missing/, 'id: Last page');
		expect(build(broken, ...makeEarlierLedger(makeArticle({ claims: two }))).diagnostics.map(({ code }) => code)).not.toContain(
			'removed-address',
		);
	});

	test('and every mistake in a text, not only the first', () => {
		const body =
			'One </Claim> is stray.\n\nTwo <Claim id="treaty-signed">is open.\n\nThree is <3.\n\nFour is {not well}.\n\nFive is <b>bold</b>.';
		expect(build(makeArticle({ body })).diagnostics.map(({ code }) => code)).toEqual([
			'stray-closing-tag',
			'unclosed-tag',
			'broken-markup',
			'code-in-text',
			'raw-html',
		]);
	});

	test('even with Windows line ends and a byte order mark', () => {
		const file = makeArticle({ topics: ['lakes'] });
		const { diagnostics } = build({ ...file, text: `\uFEFF${file.text.replaceAll('\n', '\r\n')}` });
		expect(diagnostics).toMatchObject([{ code: 'unknown-topic', line: 7, column: 5, length: 5 }]);
	});
});

describe('what only looks like a mistake is not reported:', () => {
	const cite = 'They say <Claim id="treaty-signed">so</Claim>.';
	test.each([
		[
			'a link and a footnote mark in the words of a claim',
			'<Claim id="treaty-signed">[So](https://a.example/) it is[^a]</Claim>.\n\n[^a]: Note.',
		],
		['a link in a quotation', `${cite} <Quote source="herald-treaty">[Nothing](https://a.example/)</Quote>`],
		['lines that begin with emphasis', `${cite}\n*One* is signed\n*Two* is not`],
		['one line that begins with a dash or a number', `${cite} It is so\n– or is it –\nsince\n1931. It is\n-5 degrees.`],
		['one line with pipes', `${cite}\n\n| a | b |`],
		['a table without pipes at its ends', `${cite}\n\na | b\n--- | ---\n1 | 2`],
		['a table with fewer cells in a row', `${cite}\n\n| a | b |\n| --- | --- |\n| 1 |`],
		['a rule between paragraphs', `${cite}\n\n---\n\nText.`],
		['a picture that is a link', `${cite} [![River](./river.jpg)](https://a.example/)`],
		['signs that a sentence needs', `${cite} 2 * 3 = 6 and 5 % of a_b, [sic] (so) ~ 4, C# and #1, R&D; AT&T.`],
		['names of tags in brackets that are words', `${cite} It was [quote] a “[map] of the [Chart] rooms”, [timeline: 1931], [/] [sic].`],
		['signs behind a backslash', cite + ' \\*so\\* \\_so\\_ \\*\\*so \\`so \\~\\~so \\[so\\](so) \\[so\\]\\[so\\] \\[Timeline\\]\n\\## so'],
		['quotations within a quotation', `${cite} <Quote source="herald-treaty">“Nothing” and “nothing more”</Quote>`],
		['an apostrophe before a quotation', `${cite} It’s <Quote source="herald-treaty">nothing</Quote>, ’twas said.`],
		['an archived address', `${cite} [So](https://web.archive.org/web/2020/https://a.example/)`],
	])('%s', (_, body) => {
		expect(reportOn([makeArticle({ body }), { path: 'content/articles/river-treaty/river.jpg', text: '' }])).toBe('');
	});

	test.each([
		['lists that are left empty', 'related:\nentities:\ncorrections:\nclaims:'],
		['a note to colleagues behind a key', 'related: # none yet\nclaims:'],
	])('%s', (_, written) => {
		expect(reportOn([edit(makeArticle(), 'claims:', written)])).toBe('');
	});

	test('a source that supports and disputes a claim in two voices, and adds to it', () => {
		const attributions = [
			makeAttribution({ unnamed: 'one side' }),
			makeAttribution({ unnamed: 'another side', stance: 'disputes' }),
			makeAttribution({ stance: 'context' }),
		];
		expect(reportOn([makeArticle({ claims: [makeClaim({ status: 'disputed', attributions })] })])).toBe('');
	});

	test('a source that was read on a day that has begun elsewhere', () => {
		expect(reportOn([makeArticle({ sources: [makeSource({ accessed: '2026-06-16' })] })])).toBe('');
	});

	test('links to the charts, the maps and the timeline of a topic', () => {
		const topics = '- { id: rivers, name: Rivers, description: What happens on rivers., charts: [floods], maps: [valley] }\n';
		const places = ['chart-floods', 'map-valley', 'timeline', 'maps-and-figures'].map((place) => `[so](/topics/rivers/#${place})`);
		const article = makeArticle({ body: `${cite} ${places.join(' ')}` });
		const files = [makeChart('floods'), makeMap('valley'), makePlace('ferry'), makePlace('river')];
		expect(reportOn([article, { path: 'content/topics.yml', text: topics }, ...files])).toBe('');
	});

	test('two documents by one outlet without an address', () => {
		const sources = [makeSource({ url: 'unknown' }), makeSource({ id: 'herald-bill', url: 'unknown' })];
		const attributions = [makeAttribution(), makeAttribution({ source: 'herald-bill' })];
		expect(reportOn([makeArticle({ sources, claims: [makeClaim({ attributions })] })])).toBe('');
	});

	test('a mark at the first and the last date of a chart', () => {
		const annotations = [2024, 2025].map((when) => ({ when, text: 'the dam' }));
		expect(reportOn([makeArticle({ body: `${cite}\n\n<Chart data="floods" />` }), makeChart('floods', { annotations })])).toBe('');
	});

	test('one page with work by two outlets', () => {
		const other = makeSource({ id: 'gazette-treaty', outlet: 'gazette' });
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })];
		expect(
			reportOn([makeArticle({ sources: [makeSource(), other], claims: [makeClaim({ attributions, status: 'several-sources' })] })]),
		).toBe('');
	});
});

test('a note to colleagues in the text is not a mistake, and is not shown', () => {
	const body = 'They say <Claim id="treaty-signed">so</Claim>. {/* ask the minister */}\n\n{/* and the ferryman */}';
	expect(reportOn([makeArticle({ body })])).toBe('');
	expect(joinOne(makeArticle({ body })).words).toBe(3);
});

test('the author’s guide, the licence of the texts, and what file managers leave behind are not content', () => {
	const files = [
		'content/README.md',
		'content/LICENSE',
		'content/articles/.DS_Store',
		'content/Thumbs.db',
		'content/articles/river-treaty/river.jpg',
	];
	expect(reportOn(files.map((path) => ({ path, text: '' })))).toBe('');
});
