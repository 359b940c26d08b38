import { describe, expect, test } from 'vitest';
import Claim from '../../src/tags/Claim/Page.astro';
import { stringsFor } from '../words.ts';
import { joinOne, makeArticle, makeAttribution, makeClaim, makeSource } from '../make.ts';
import { render, words } from './render.ts';

const t = stringsFor('en');
const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
const courier = makeSource({ id: 'courier-treaty', outlet: 'courier', url: 'https://courier.example/treaty' });

function renderClaim(changes: Parameters<typeof makeClaim>[0], occurrence = '1') {
	const claims = [makeClaim(changes)];
	const used = new Set(claims.flatMap(({ attributions }) => attributions.map(({ source }) => source)));
	const sources = [makeSource(), gazette, courier].filter(({ id }) => used.has(id));
	const article = joinOne(makeArticle({ sources, claims, entities: ['minister'] }));
	return render(Claim, { id: 'treaty-signed', occurrence, host: article, t }, 'they signed');
}

describe('the sentence says who says so, and how firm it is', () => {
	test('with one origin', async () => {
		expect(words(await renderClaim({}))).toBe('they signed (The Herald, one source)');
	});

	test('with the person quoted', async () => {
		const attributions = [makeAttribution({ speaker: 'minister' })];
		expect(words(await renderClaim({ attributions }))).toBe('they signed (The Minister via The Herald, one source)');
	});

	test('with somebody whom the report does not name', async () => {
		const attributions = [makeAttribution({ unnamed: 'two diplomats' })];
		expect(words(await renderClaim({ attributions }))).toBe('they signed (two diplomats via The Herald, one source)');
	});

	test('with a second origin by name', async () => {
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })];
		expect(words(await renderClaim({ attributions, status: 'several-sources' }))).toBe(
			'they signed (The Herald and The Gazette, several sources)',
		);
	});

	test('with the number of further origins', async () => {
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty' }), makeAttribution({ source: 'courier-treaty' })];
		expect(words(await renderClaim({ attributions, status: 'several-sources' }))).toBe(
			'they signed (The Herald and 2 more, several sources)',
		);
	});

	test('with others who report it from somebody else', async () => {
		const attributions = [makeAttribution({ speaker: 'minister' }), makeAttribution({ source: 'gazette-treaty' })];
		expect(words(await renderClaim({ attributions, status: 'several-sources' }))).toBe(
			'they signed (The Minister via The Herald, also The Gazette, several sources)',
		);
	});

	test('with who disputes it', async () => {
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'disputes', speaker: 'minister' })];
		expect(words(await renderClaim({ attributions, status: 'disputed' }))).toBe(
			'they signed (The Herald, disputed: not so according to The Minister)',
		);
	});

	test('with who corrects it', async () => {
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })];
		expect(words(await renderClaim({ attributions, status: 'wrong', right: 'They did not sign.' }))).toBe(
			'they signed (The Herald, wrong, going by The Gazette)',
		);
	});

	test('for a claim that nothing confirms', async () => {
		expect(words(await renderClaim({ status: 'unconfirmed' }))).toBe('they signed (The Herald, unconfirmed)');
	});
});

test('the attribution links to the full entry, without script', async () => {
	expect((await renderClaim({})).querySelector('a')?.getAttribute('href')).toBe('#claim-treaty-signed');
});

test('each place that cites a claim has its own address', async () => {
	expect((await renderClaim({})).querySelector('.claim')?.id).toBe('in-text-treaty-signed');
	expect((await renderClaim({}, '2')).querySelector('.claim')?.id).toBe('in-text-treaty-signed-2');
});

test('screen readers skip the shape of a status, because its word is beside it', async () => {
	expect((await renderClaim({})).querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
