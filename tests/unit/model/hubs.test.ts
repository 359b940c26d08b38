import { describe, expect, test } from 'vitest';
import { groupByMonth } from '../../../src/model/views/calendar.ts';
import { listClaims } from '../../../src/model/views/claimLists.ts';
import { dossierPages, openDossiers } from '../../../src/model/views/dossier.ts';
import { gatherDocuments } from '../../../src/model/views/document.ts';
import { buildEdition } from '../../../src/build.ts';
import { paginate, paginateParts } from '../../../src/model/views/listPage.ts';
import { groupByInitial, groupByScript } from '../../../src/model/views/names.ts';
import { drawProfiles } from '../../../src/model/views/profile.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { makeArticle, makeAttribution, makeClaim, makeContent, makeEntity, makeOutlet, makeSource, NOW } from '../../make.ts';

const articlesOf = (...files: readonly ContentFile[]) =>
	buildEdition(makeContent(...files), { languages: ['en'], now: NOW }).edition.articles;

const relay = makeSource({ id: 'courier-treaty', outlet: 'courier', url: 'https://courier.example/treaty', basedOn: ['herald-treaty'] });
const older = makeArticle({ slug: 'dam-breaks', published: '2026-01-01T09:00Z' });
const dossierOf = (id: string, ...files: readonly ContentFile[]) =>
	openDossiers(articlesOf(...files)).find(({ outlet }) => outlet.id === id);
const profileOf = (id: string, ...files: readonly ContentFile[]) =>
	drawProfiles(articlesOf(...files)).find(({ entity }) => entity.id === id);

describe('a reader of all claims', () => {
	test('finds those of the newest article first, and each in the lists for its status and its kind', () => {
		const figure = makeClaim({ id: 'water-halved', text: 'Each state gets one half of the water.', kind: 'figure' });
		const lists = listClaims(articlesOf(older, makeArticle({ claims: [makeClaim(), figure] })), '/');
		const idsAt = (url: string) =>
			lists.find((list) => list.url === url)?.claims.map(({ article, claim }) => `${article.slug} ${claim.id}`);
		expect(idsAt('/claims/')).toEqual(['river-treaty treaty-signed', 'river-treaty water-halved', 'dam-breaks treaty-signed']);
		expect(idsAt('/claims/status/one-source/')).toHaveLength(3);
		expect(idsAt('/claims/kind/figure/')).toEqual(['river-treaty water-halved']);
	});

	test('finds a list even if it has no claims, so that its address works', () => {
		const lists = listClaims(articlesOf(), '/');
		expect(lists).toHaveLength(12);
		expect(lists.find(({ url }) => url === '/claims/status/wrong/')?.claims).toEqual([]);
	});
});

describe('a long list', () => {
	test('is divided into pages, the first at its own address', () => {
		const pages = paginate(['a', 'b', 'c', 'd', 'e'], '/claims/', 2);
		expect(pages.map(({ items, url }) => [url, items])).toEqual([
			['/claims/', ['a', 'b']],
			['/claims/page/2/', ['c', 'd']],
			['/claims/page/3/', ['e']],
		]);
		expect(pages[2]).toMatchObject({ number: 3, total: 5, pages: ['/claims/', '/claims/page/2/', '/claims/page/3/'] });
	});

	test('has one page even if it is empty', () => {
		expect(paginate([], '/claims/', 2)).toMatchObject([{ number: 1, items: [], total: 0 }]);
	});

	test('with parts continues a part that the page before has begun', () => {
		const parts = [
			{ name: 'own', items: ['a', 'b', 'c'] },
			{ name: 'others', items: ['d'] },
			{ name: 'none', items: [] },
		];
		expect(paginateParts(parts, '/outlets/x/', 2).map(({ items }) => items)).toEqual([
			[{ name: 'own', items: ['a', 'b'], total: 3 }],
			[
				{ name: 'own', items: ['c'], total: 3 },
				{ name: 'others', items: ['d'], total: 1 },
			],
		]);
	});
});

describe('a document', () => {
	test('is one, even if two articles cite its address', () => {
		const documents = gatherDocuments(articlesOf(older));
		expect(documents).toHaveLength(1);
		expect(documents[0]?.citations.map(({ article }) => article.slug)).toEqual(['river-treaty', 'dam-breaks']);
		expect(documents[0]?.uses.map(({ article, stances }) => [article.slug, stances])).toEqual([
			['river-treaty', ['supports']],
			['dam-breaks', ['supports']],
		]);
	});

	test('is a different one if another outlet’s work is on the same page', () => {
		const sources = [makeSource(), makeSource({ id: 'gazette-treaty', outlet: 'gazette' })];
		const claims = [makeClaim({ attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })] })];
		expect(gatherDocuments(articlesOf(makeArticle({ sources, claims })))).toHaveLength(2);
	});

	test('that was not found is not taken for one that another article could not find', () => {
		const lost = { sources: [makeSource({ url: 'unknown', read: 'not-found' })] };
		expect(gatherDocuments(articlesOf(makeArticle(lost), makeArticle({ ...lost, slug: 'dam-breaks' })))).toHaveLength(2);
	});

	test('has each stance to a claim once, even if it quotes two voices', () => {
		const attributions = [
			makeAttribution({ unnamed: 'one side' }),
			makeAttribution({ unnamed: 'another side' }),
			makeAttribution({ stance: 'context' }),
		];
		const [document] = gatherDocuments(articlesOf(makeArticle({ claims: [makeClaim({ attributions })] })));
		expect(document?.uses.map(({ stances }) => stances)).toEqual([['supports', 'context']]);
	});

	test('comes after newer ones, and last if its date is unknown', () => {
		const dated = (id: string, published: string) => makeSource({ id, published, url: `https://herald.example/${id}` });
		const sources = [dated('undated', 'unknown'), dated('old', '2024'), dated('new', '2026-02-01'), dated('between', '2025-spring')];
		const claims = [makeClaim({ attributions: sources.map(({ id }) => makeAttribution({ source: id })) })];
		expect(gatherDocuments(articlesOf(makeArticle({ sources, claims }))).map(({ source }) => source.id)).toEqual([
			'new',
			'between',
			'old',
			'undated',
		]);
	});

	test('is sorted by headline among those of its day', () => {
		const report = (id: string, title: string, published: string) =>
			makeSource({ id, title, published, url: `https://herald.example/${id}` });
		const sources = [
			report('one', 'Boats wait at the ford', '2026-03-01'),
			report('two', 'A ferry is late', '2026-03-01'),
			report('three', 'Zinc for the deck', '2026-03-02'),
			report('four', 'Ferries are back', '2026-03-01'),
		];
		const attributions = sources.map(({ id }) => makeAttribution({ source: id }));
		const documents = gatherDocuments(articlesOf(makeArticle({ sources, claims: [makeClaim({ attributions })] })));
		expect(documents.map(({ source: { title } }) => title)).toEqual([
			'Zinc for the deck',
			'A ferry is late',
			'Boats wait at the ford',
			'Ferries are back',
		]);
	});
});

describe('the dossier of an outlet', () => {
	const relayed = makeArticle({
		sources: [makeSource(), relay],
		claims: [makeClaim({ attributions: [makeAttribution({ source: 'courier-treaty' })] })],
	});

	test('separates its own reports from those that pass on others', () => {
		expect(dossierOf('courier', relayed)).toMatchObject({ reports: [], relays: [{ passesOn: [{ id: 'herald' }] }] });
		expect(dossierOf('herald', relayed)).toMatchObject({ reports: [{ passedOnBy: [{ id: 'courier' }] }], relays: [] });
	});

	test('has the claims that cite it only through others', () => {
		expect(dossierOf('herald', relayed)).toMatchObject({
			claims: [{ claim: { id: 'treaty-signed' } }],
			throughOthers: [{ claim: { id: 'treaty-signed' }, stances: ['supports'] }],
		});
		expect(dossierOf('courier', relayed)).toMatchObject({ claims: [{ claim: { id: 'treaty-signed' } }], throughOthers: [] });
	});

	test('has other outlets’ work that was read there', () => {
		const read = makeArticle({ sources: [makeSource({ via: 'gazette' })] });
		expect(dossierOf('gazette', read)).toMatchObject({
			reports: [],
			relays: [],
			claims: [],
			readThere: [{ source: { id: 'herald-treaty' } }],
			articles: [{ slug: 'river-treaty' }],
		});
	});

	test('lists corrections to everything that rests on it', () => {
		const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
		const wrong = makeClaim({
			status: 'wrong',
			right: 'The treaty was initialled, and not signed.',
			attributions: [makeAttribution({ source: 'courier-treaty' }), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })],
		});
		const article = makeArticle({ sources: [makeSource(), relay, gazette], claims: [wrong] });
		const corrected = (id: string) => dossierOf(id, article)?.corrected.map(({ claim }) => claim.id);
		expect([corrected('herald'), corrected('courier'), corrected('gazette')]).toEqual([['treaty-signed'], ['treaty-signed'], []]);
	});

	test('also lists what we got wrong ourselves', () => {
		const corrections = [{ date: '2026-04-01', was: 'It was signed twice.', now: 'It was signed once.', claims: ['treaty-signed'] }];
		expect(dossierOf('herald', makeArticle({ updated: '2026-04-01T09:00Z', corrections }))?.corrected).toHaveLength(1);
	});

	test('does not exist for an outlet that no article names', () => {
		expect(openDossiers(articlesOf()).map(({ outlet }) => outlet.id)).toEqual(['herald']);
	});

	test('has one page if it is short', () => {
		expect(
			openDossiers(articlesOf())
				.flatMap(dossierPages)
				.map(({ url }) => url),
		).toEqual(['/outlets/herald/']);
	});
});

describe('the page of an entity', () => {
	const quoted = makeArticle({
		entities: ['minister', 'river'],
		claims: [makeClaim({ about: ['river'], attributions: [makeAttribution({ speaker: 'minister' })] })],
	});

	test('separates what is claimed about it from what it says', () => {
		expect(profileOf('river', quoted)).toMatchObject({ about: [{ claim: { id: 'treaty-signed' } }], by: [] });
		expect(profileOf('minister', quoted)).toMatchObject({ about: [], by: [{ claim: { id: 'treaty-signed' }, stances: ['supports'] }] });
	});

	test('leads to the articles that name it, and does not exist if none does', () => {
		expect(profileOf('river', quoted)?.articles.map(({ slug }) => slug)).toEqual(['river-treaty']);
		expect(profileOf('ferry', quoted)).toBeUndefined();
	});

	test('has its other names by script', () => {
		expect(profileOf('river', quoted, makeEntity('river', { aliases: ['Sarw', 'سرو'] }))?.otherNames).toEqual([
			{ script: 'Latn', direction: 'ltr', names: ['Sarw'] },
			{ script: 'Arab', direction: 'rtl', names: ['سرو'] },
		]);
	});

	test('is listed with its kind, people first', () => {
		const profiles = drawProfiles(articlesOf(quoted, makeEntity('minister', { kind: 'person' }), makeEntity('river', { kind: 'place' })));
		expect(profiles.map(({ entity }) => entity.id)).toEqual(['minister', 'river']);
	});
});

describe('an index', () => {
	const named = (name: string) => ({ id: name.toLowerCase(), name });

	test('has names where readers look for them: without “The”, and accented letters with plain ones', () => {
		const sources = ['herald', 'gazette', 'wire'].map((outlet) =>
			makeSource({ id: `${outlet}-treaty`, outlet, url: `https://${outlet}.example/treaty` }),
		);
		const claims = [makeClaim({ attributions: sources.map(({ id }) => makeAttribution({ source: id })) })];
		const dossiers = openDossiers(
			articlesOf(makeArticle({ sources, claims }), makeOutlet('herald', { name: 'The Zenith' }), makeOutlet('wire', { name: 'Échos' })),
		);
		expect(dossiers.map(({ outlet }) => outlet.name)).toEqual(['Échos', 'The Gazette', 'The Zenith']);
		expect(groupByInitial(dossiers, ({ outlet }) => outlet).map(({ letter }) => letter)).toEqual(['E', 'G', 'Z']);
	});

	test('has digits under one heading', () => {
		expect(groupByInitial([named('8am'), named('24 Hours')], (item) => item)).toMatchObject([{ letter: '0–9', items: [{}, {}] }]);
	});

	test('keeps names in one script together', () => {
		expect(groupByScript(['Кабул', 'Kaboul', 'Кабyл']).map(({ names, script }) => [script, names])).toEqual([
			['Cyrl', ['Кабул', 'Кабyл']],
			['Latn', ['Kaboul']],
		]);
	});

	test('has articles under the month of publication in the site’s time zone', () => {
		const articles = articlesOf(makeArticle({ published: '2026-02-28T22:00Z' }));
		expect(groupByMonth(articles, 'Asia/Kabul')).toMatchObject([{ month: { year: 2026, month: 3 } }]);
		expect(groupByMonth(articles, 'UTC')).toMatchObject([{ month: { year: 2026, month: 2 } }]);
	});
});
