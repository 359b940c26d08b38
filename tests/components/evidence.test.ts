import { describe, expect, test } from 'vitest';
import ClaimEntry from '../../src/components/claim/ClaimEntry.astro';
import Corrections from '../../src/components/article/Corrections.astro';
import Making from '../../src/components/article/Making.astro';
import SourceEntry from '../../src/components/source/SourceEntry.astro';
import { stringsFor } from '../../src/i18n/strings.ts';
import { joinOne, makeArticle, makeAttribution, makeClaim, makeOutlet, makeSource } from '../make.ts';
import { render, words } from './render.ts';

const t = stringsFor('en');
const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty', basedOn: ['herald-treaty'] });

describe('the full entry of a claim', () => {
	const claim = makeClaim({
		status: 'disputed',
		when: '2026-03-01',
		attributions: [
			makeAttribution({ speaker: 'minister', quote: 'We have signed!', note: 'He held no paper.' }),
			makeAttribution({ source: 'gazette-treaty', stance: 'disputes', unnamed: 'a ferryman', date: '2026-02', quote: 'Not a word' }),
		],
		note: 'Nobody has seen the treaty.',
	});
	const article = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [claim], entities: ['minister'] }));
	const entry = () => render(ClaimEntry, { claim: article.claims[0], language: 'en', t });

	test('says status, kind and time, then the claim', async () => {
		const body = await entry();
		expect(words(body.querySelector('.entry-head'))).toBe('disputed. Event, 1 March 2026');
		expect(words(body.querySelector('.entry-text'))).toBe('The two states signed a treaty on the river.');
	});

	test('says who says what: stance, speaker, outlet, date, exact words and note', async () => {
		const lines = [...(await entry()).querySelectorAll('.attributions li')].map(words);
		expect(lines).toEqual([
			'Supports: The Minister, The Herald [1], 1 March 2026. “We have signed!” He held no paper.',
			'Says otherwise: a ferryman, unnamed, The Gazette [2], February 2026, repeating The Herald. “Not a word”.',
		]);
	});

	test('says on how many origins it rests, and what to know of the evidence', async () => {
		const text = words(await entry());
		expect(text).toContain('It rests on one source: The Herald.');
		expect(text).toContain('Nobody has seen the treaty.');
	});

	test('leads to its sources and back into the text', async () => {
		const links = [...(await entry()).querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toEqual([
			'#source-herald-treaty',
			'#source-gazette-treaty',
			'#in-text-treaty-signed',
			'/articles/river-treaty/treaty-signed/',
		]);
	});

	test('of a corrected claim says what is right', async () => {
		const corrected = makeClaim({
			status: 'wrong',
			right: 'One of them has signed.',
			attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })],
		});
		const [first] = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [corrected] })).claims;
		expect(words((await render(ClaimEntry, { claim: first, language: 'en', t })).querySelector('.right'))).toBe(
			'What is right: One of them has signed.',
		);
	});

	test('says what we had written before we corrected it', async () => {
		const corrections = [{ date: '2026-03-05', claims: ['treaty-signed'], was: 'Three states signed', now: 'Two states signed' }];
		const [first] = joinOne(makeArticle({ corrections })).claims;
		const body = await render(ClaimEntry, { claim: first, language: 'en', t });
		expect(words(body.querySelector('.corrected'))).toBe('We corrected this on 5 March 2026. We had written: Three states signed');
	});

	test('says so when the time is not known', async () => {
		const [first] = joinOne(makeArticle({ claims: [makeClaim({ when: 'unknown' })] })).claims;
		const body = await render(ClaimEntry, { claim: first, language: 'en', t });
		expect(words(body.querySelector('.entry-head'))).toBe('one source. Event, time unknown');
	});

	test('warns of an outlet’s stake where it is the only origin', async () => {
		const stake = 'A paper that the minister owns.';
		const [first] = joinOne(makeArticle(), makeOutlet('herald', { stake })).claims;
		expect(words((await render(ClaimEntry, { claim: first, language: 'en', t })).querySelector('.origins'))).toBe(
			`It rests on one source: The Herald. ${stake}`,
		);
	});
});

describe('the entry of a source', () => {
	const entryOf = async (changes: Parameters<typeof makeSource>[0]) => {
		const [source] = joinOne(makeArticle({ sources: [makeSource(changes)] })).sources;
		return render(SourceEntry, { source, language: 'en', t });
	};

	test('gives outlet, title, date, kind, and when and how much of it was read', async () => {
		const body = await entryOf({ read: 'opening', author: 'A. Writer', via: 'wire' });
		expect(words(body.querySelector('.source-title'))).toBe('The Herald: Two states sign a treaty on the river (1 March 2026)');
		expect(words(body.querySelector('.source-facts'))).toBe(
			'News report, by A. Writer, read at The Wire; read on 2 March 2026, the opening.',
		);
		expect(body.querySelector('.source-title a')?.getAttribute('href')).toBe('https://herald.example/treaty');
	});

	test('says what is not known', async () => {
		const body = await entryOf({ published: 'unknown', accessed: 'unknown' });
		expect(words(body)).toContain('(date unknown)');
		expect(words(body)).toContain('day of reading unknown');
	});

	test('says that a headline was not seen, and prints our description without passing it off as one', async () => {
		const changes = makeSource({ description: 'A report on the signing of the treaty' });
		delete changes.title;
		const [source] = joinOne(makeArticle({ sources: [changes] })).sources;
		const body = await render(SourceEntry, { source, language: 'en', t });
		expect(words(body)).toContain('headline not seen; described by us');
		expect(body.querySelector('cite')).toBeNull();
	});

	test('of a document that was not found has no link', async () => {
		const body = await entryOf({ url: 'unknown', read: 'not-found', accessed: 'unknown' });
		expect(words(body)).toContain('Not found: known only from those that repeat it.');
		expect(body.querySelector('.source-title a')).toBeNull();
	});

	test('says in which language it is, and marks a foreign headline as such', async () => {
		const body = await entryOf({ language: 'it', title: 'Due stati firmano' });
		expect(words(body)).toContain('in Italian');
		expect(body.querySelector('.source-title a')?.getAttribute('lang')).toBe('it');
	});

	test('leads to what it is based on and back to each claim that uses it', async () => {
		const claim = makeClaim({ attributions: [makeAttribution({ source: 'gazette-treaty' })] });
		const { sources } = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [claim] }));
		expect(sources.map(({ id }) => id)).toEqual(['gazette-treaty', 'herald-treaty']);
		expect(words((await render(SourceEntry, { source: sources[0], language: 'en', t })).querySelector('.source-links'))).toBe(
			'Repeats The Herald [2]. Used for claim 1.',
		);
		expect(words((await render(SourceEntry, { source: sources[1], language: 'en', t })).querySelector('.source-links'))).toBe(
			'Repeated by The Gazette [1].',
		);
	});
});

test('“How this was made” says in words what the picture shows', async () => {
	const { making } = joinOne(
		makeArticle({
			sources: [makeSource(), gazette],
			claims: [makeClaim({ attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })] })],
		}),
	);
	const body = await render(Making, { making, t });
	expect(words(body)).toBe(
		'How this was made This article reports 1 claim. They rest on 2 sources, which go back to 1 separate source. 1 with one source The sources are 2 news reports. 1 of the sources only repeats what another reported, and so does not count as separate. 1 claim rests on a single source: 1.',
	);
	expect(body.querySelectorAll('.status-chart use')).toHaveLength(1);
});

describe('corrections', () => {
	test('show what was written, what it says now, and which claim they concern', async () => {
		const correction = { date: '2026-03-05', claims: ['treaty-signed'], was: 'Three states', now: 'Two states', note: 'We misread a map.' };
		const { corrections } = joinOne(makeArticle({ corrections: [correction] }));
		const body = await render(Corrections, { corrections, revisions: [], t, timeZone: 'UTC' });
		expect(words(body)).toBe(
			'Corrections 5 March 2026 We had written: Three states It now says: Two states We misread a map. It concerns claim 1.',
		);
	});

	test('are said to be none where there are none', async () => {
		expect(words(await render(Corrections, { corrections: [], revisions: [], t, timeZone: 'UTC' }))).toBe('Corrections None so far.');
	});
});
