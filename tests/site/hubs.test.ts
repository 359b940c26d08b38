import { describe, expect, test } from 'vitest';
import { listClaims } from '../../src/model/views/claimLists.ts';
import { dossierPages, openDossiers } from '../../src/model/views/dossier.ts';
import { ENTRIES_ON_A_PAGE, paginate } from '../../src/model/views/listPage.ts';
import { drawProfiles, profilePages } from '../../src/model/views/profile.ts';
import { articlesOn } from '../../src/model/views/articlesOn.ts';
import { hubUrl, type Hub } from '../../src/model/urls.ts';
import { everyEdition, pageAt, pages, SITE } from './pages.ts';

const addressesOn = (document: Document, selector: string) =>
	[...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

const everywhere = await everyEdition();

describe.each(everywhere)('a reader of the $name', ({ context: { edition, t }, site }) => {
	const { articles, root, topics } = edition;
	const hubAt = (hub: Hub) => pageAt(site, hubUrl(hub, root)).document;
	const dossiers = openDossiers(articles);
	const profiles = drawProfiles(articles);

	test('gets from the home page to every claim, source, outlet, entity, topic and article in three clicks', () => {
		const clicks = new Map([[root, 0]]);
		for (const [from, count] of clicks) {
			if (count === 3 || !pages.some((page) => page.site === site && page.url === from)) continue;
			for (const href of addressesOn(pageAt(site, from).document, 'a[href]')) {
				const { hash, host, pathname } = new URL(href, new URL(from, SITE));
				if (host !== SITE.host) continue;
				for (const address of [pathname, pathname + hash]) if (!clicks.has(address)) clicks.set(address, count + 1);
			}
		}
		const wanted = [
			...articles.flatMap(({ claims, sources, url }) => [
				url,
				...claims.map((claim) => claim.url),
				...sources.map(({ anchor }) => `${url}#${anchor}`),
			]),
			...dossiers.map(({ outlet }) => outlet.url),
			...profiles.map(({ entity }) => entity.url),
			...topics.map(({ url }) => url),
		];
		expect(wanted.filter((address) => !clicks.has(address))).toEqual([]);
	});

	test.each(listClaims(articles, root))('finds at $url every claim of the list, in its order, and how many they are', ({ claims, url }) => {
		const listed = paginate(claims, url, ENTRIES_ON_A_PAGE).flatMap((page) => {
			const { document } = pageAt(site, page.url);
			expect(document.querySelector('.shown')?.textContent).toContain(t.claims(claims.length));
			expect(addressesOn(document, '.list-pages a')).toEqual(page.pages.length === 1 ? [] : page.pages);
			return addressesOn(document, '.claim-index .index-text > a');
		});
		expect(listed).toEqual(claims.map(({ claim }) => claim.url));
	});

	test('is told beside each filter how many claims it leads to', () => {
		for (const { claims, url } of listClaims(articles, root).slice(1)) {
			const choice = hubAt('claims').querySelector(`.filters a[href="${url}"]`)?.parentElement;
			expect(choice?.textContent).toMatch(new RegExp(` ${t.number(claims.length)}$`));
		}
		for (const { claims, url } of articles) {
			const choice = hubAt('claims').querySelector(`.filters a[href^="${url}#"]`)?.parentElement;
			expect(choice?.textContent).toMatch(new RegExp(` ${t.number(claims.length)}$`));
		}
	});

	test('finds every outlet in the index, with as many documents and claims as it has', () => {
		const document = hubAt('outlets');
		expect(addressesOn(document, '.names a')).toEqual(dossiers.map(({ outlet }) => outlet.url));
		expect(document.querySelector('.shown')?.textContent).toBe(t.outletsCounted(dossiers.length));
		const facts = [...document.querySelectorAll('.name-facts > span')].map(({ textContent }) => textContent);
		expect(facts).toEqual(
			dossiers.map(({ claims, relays, reports }) =>
				reports.length + relays.length === 0
					? t.readThereOnly
					: t.counts(t.documentsCounted(reports.length + relays.length), t.claims(claims.length)),
			),
		);
	});

	test.each(dossiers)(
		'finds in the dossier of $outlet.id every document, each claim for which it is cited, and what was corrected',
		(dossier) => {
			const { corrected, outlet, readThere, relays, reports, throughOthers } = dossier;
			const { document } = pageAt(site, outlet.url);
			const all = dossierPages(dossier).map(({ url }) => pageAt(site, url).document);
			const documents = [...reports, ...relays, ...readThere];
			expect(all.flatMap((page) => [...page.querySelectorAll('.documents .source-title')])).toHaveLength(documents.length);
			expect(all.flatMap((page) => addressesOn(page, '.documents .attributions a'))).toEqual(
				documents.flatMap(({ uses }) => uses.map(({ claim }) => claim.url)),
			);
			expect(addressesOn(document, '.claim-index .index-text > a')).toEqual(throughOthers.map(({ claim }) => claim.url));
			expect(addressesOn(document, '.corrections a')).toEqual(corrected.map(({ claim }) => claim.url));
			const facts = document.querySelector('.facts')?.textContent ?? '';
			if (outlet.owner === 'unknown') expect(facts).toMatch(new RegExp(`${t.owner}\\s*${t.unknown}`));
			if (outlet.country === 'unknown') expect(facts).toMatch(new RegExp(`${t.country}\\s*${t.unknown}`));
		},
	);

	test('finds every person, place and term in the index', () => {
		const document = hubAt('entities');
		expect(addressesOn(document, '.names a')).toEqual(profiles.map(({ entity }) => entity.url));
		expect(document.querySelector('.shown')?.textContent).toBe(t.entitiesCounted(profiles.length));
	});

	test.each(profiles)('finds on the page of $entity.id every claim about it and by it, and the articles that name it', (profile) => {
		const { about, articles: naming, by, entity } = profile;
		const all = profilePages(profile).map(({ url }) => pageAt(site, url).document);
		expect(all.flatMap((page) => addressesOn(page, '.claim-index .index-text > a'))).toEqual(
			[...about, ...by].map(({ claim }) => claim.url),
		);
		const { document } = pageAt(site, entity.url);
		expect(addressesOn(document, '.article-links a')).toEqual(naming.map(({ url }) => url));
		const totals = [...document.querySelectorAll('.total')].map(({ textContent }) => textContent);
		expect(totals).toEqual(
			[about.length, by.length]
				.filter((count) => count > 0)
				.concat(naming.length)
				.map(t.number),
		);
		for (const alias of entity.aliases) expect(document.querySelector('.facts')?.textContent).toContain(alias);
	});

	test('finds the articles by date, and under each topic as many as it has', () => {
		expect(addressesOn(hubAt('articles'), '.months .index-text > a')).toEqual(articles.map(({ url }) => url));
		const counts = [...hubAt('topics').querySelectorAll('.name-facts')].map(({ textContent }) => textContent);
		expect(counts).toEqual(topics.map(({ id }) => t.articlesCounted(articlesOn(id, articles).length)));
	});

	test('gets from a claim to the people, places and terms that it concerns, and to the outlets that it rests on', () => {
		for (const { about, chains, url } of articles.flatMap(({ claims }) => claims)) {
			const links = addressesOn(pageAt(site, url).document, 'main a');
			for (const { url: target } of [...about, ...chains.map(({ source }) => source.outlet)]) expect(links).toContain(target);
		}
	});
});
