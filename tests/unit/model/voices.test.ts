import { expect, test } from 'vitest';
import { joinOne, makeArticle, makeAttribution, makeClaim, makeSource } from '../../make.ts';

const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
const courier = makeSource({ id: 'courier-treaty', outlet: 'courier', url: 'https://courier.example/treaty' });
const relay = makeSource({ id: 'wire-treaty', outlet: 'wire', url: 'https://wire.example/treaty', basedOn: ['herald-treaty'] });

function voicesOf(...attributions: readonly ReturnType<typeof makeAttribution>[]) {
	const article = makeArticle({
		sources: [makeSource(), gazette, courier, relay],
		claims: [makeClaim({ attributions: [...attributions] })],
		entities: ['minister'],
	});
	const [claim] = joinOne(article).claims;
	return claim?.voices;
}

test('the first to support a claim is named, with the person the report quotes', () => {
	expect(voicesOf(makeAttribution({ speaker: 'minister' }))?.lead).toEqual({
		speaker: 'The Minister',
		outlet: 'The Herald',
		date: { year: 2026, month: 3, day: 1 },
	});
});

test('whoever is quoted without a name is described', () => {
	expect(voicesOf(makeAttribution({ unnamed: 'a diplomat' }))?.lead.speaker).toBe('a diplomat');
});

test('a second origin is named, and further ones are counted', () => {
	const two = [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })];
	expect(voicesOf(...two)).toMatchObject({ others: 1, second: 'The Gazette' });
	expect(voicesOf(...two, makeAttribution({ source: 'courier-treaty' }))).toMatchObject({ others: 2, second: undefined });
});

test('a relay is not a second origin', () => {
	expect(voicesOf(makeAttribution(), makeAttribution({ source: 'wire-treaty' }))).toMatchObject({ others: 0, second: undefined });
});

test('who disputes a claim is named', () => {
	expect(voicesOf(makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'disputes' }))?.against).toEqual({
		speaker: undefined,
		outlet: 'The Gazette',
		date: { year: 2026, month: 3, day: 1 },
	});
});

test('sources that only add something are not counted as support', () => {
	expect(voicesOf(makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'context' }))).toMatchObject({
		others: 0,
		against: undefined,
	});
});

test('others who quote somebody else are not said to quote the same person', () => {
	const gazetteToo = makeAttribution({ source: 'gazette-treaty' });
	expect(voicesOf(makeAttribution({ speaker: 'minister' }), gazetteToo)?.othersQuoteTheSame).toBe(false);
	expect(voicesOf(makeAttribution({ speaker: 'minister' }), { ...gazetteToo, speaker: 'minister' })?.othersQuoteTheSame).toBe(true);
	expect(voicesOf(makeAttribution(), gazetteToo)?.othersQuoteTheSame).toBe(true);
});

test('a relay speaks for the outlet whose report it passes on', () => {
	expect(voicesOf(makeAttribution({ source: 'wire-treaty' }))?.lead).toMatchObject({ speaker: 'The Herald', outlet: 'The Wire' });
	expect(voicesOf(makeAttribution({ source: 'wire-treaty', speaker: 'minister' }))?.lead).toMatchObject({
		speaker: 'The Minister',
		outlet: 'The Herald',
	});
});

test('for a corrected claim, whoever corrects it is named, and not whoever only disputes it', () => {
	const article = makeArticle({
		sources: [makeSource(), gazette, courier],
		claims: [
			makeClaim({
				status: 'wrong',
				right: 'They did not sign.',
				attributions: [
					makeAttribution(),
					makeAttribution({ source: 'courier-treaty', stance: 'disputes' }),
					makeAttribution({ source: 'gazette-treaty', stance: 'corrects' }),
				],
			}),
		],
	});
	const [claim] = joinOne(article).claims;
	expect(claim?.voices?.against?.outlet).toBe('The Gazette');
});
