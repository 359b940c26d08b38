import { describe, expect, test } from 'vitest';
import ClaimEntry from '../../src/components/claim/ClaimEntry.astro';
import Corrections from '../../src/components/article/Corrections.astro';
import FindingsBar from '../../src/components/article/FindingsBar.astro';
import Making from '../../src/components/article/Making.astro';
import SourceEntry from '../../src/components/source/SourceEntry.astro';
import { stringsFor } from '../words.ts';
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
	const entry = (isWhole = false) => render(ClaimEntry, { claim: article.claims[0], isWhole, language: 'en', t });

	test('is a row with number, finding, claim and who says so, and can be opened', async () => {
		const body = await entry();
		expect(words(body.querySelector('summary'))).toBe(
			'1 disputed The two states signed a treaty on the river. The Minister via The Herald',
		);
	});

	test('says in print what kind of claim it is and of when, and links to no other page; on screen it links to its page', async () => {
		expect(words((await entry(true)).querySelector('.back'))).toBe('Event, 1 March 2026.');
		expect(words((await entry()).querySelector('.back'))).toBe('Page of this claim');
		expect((await entry()).querySelector('.back a')?.getAttribute('data-print')).toBe('hide');
	});

	test('has its address inside the part that opens, so that a link opens it', async () => {
		const inner = (await entry()).querySelector('#claim-treaty-signed');
		expect(inner?.parentElement?.localName).toBe('details');
		expect(inner?.querySelector('.attributions')).not.toBeNull();
	});

	test('says who says what: stance, speaker, outlet, date, exact words and note', async () => {
		const lines = [...(await entry()).querySelectorAll('.attributions li')].map(words);
		expect(lines).toEqual([
			'Supports: The Minister, The Herald [1], 1 March 2026. “We have signed!” He held no paper.',
			'Says otherwise: a ferryman, unnamed, The Gazette [2], February 2026, repeating The Herald. “Not a word”.',
		]);
	});

	test('names in one line the sources that only give background; print says what they say', async () => {
		const background = makeClaim({
			attributions: [
				makeAttribution(),
				makeAttribution({ source: 'gazette-treaty', stance: 'context', quote: 'Many wait', note: 'Written before the signing.' }),
				makeAttribution({ source: 'herald-treaty', stance: 'context', note: 'Has the text of the treaty.' }),
				makeAttribution({ source: 'gazette-treaty', stance: 'context', speaker: 'minister', note: 'He had just come home.' }),
			],
		});
		const [first] = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [background], entities: ['minister'] })).claims;
		const linesOf = async (isWhole: boolean) => [
			...(await render(ClaimEntry, { claim: first, isWhole, language: 'en', t })).querySelectorAll('.attributions li'),
		];
		expect((await linesOf(false)).map(words)).toEqual([
			'Supports: The Herald [1], 1 March 2026.',
			'Background: The Gazette [2], The Herald [1].',
		]);
		expect([...((await linesOf(false))[1]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
			'https://gazette.example/treaty',
			'https://herald.example/treaty',
		]);
		expect((await linesOf(true)).map(words).slice(1, 3)).toEqual([
			'Background: The Gazette [2], 1 March 2026, repeating The Herald. “Many wait”. Written before the signing.',
			'Background: The Herald [1], 1 March 2026. Has the text of the treaty.',
		]);
	});

	test('says what to know about the evidence, without repeating the one source that is named just above', async () => {
		const text = words(await entry());
		expect(text).toContain('Nobody has seen the treaty.');
		expect(text).not.toContain('It rests on');
	});

	test('says on how many origins it rests if those are not simply its supporting sources', async () => {
		const passedOn = makeClaim({ attributions: [makeAttribution({ source: 'gazette-treaty' })] });
		const [first] = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [passedOn] })).claims;
		expect(words(await render(ClaimEntry, { claim: first, language: 'en', t }))).toContain('It rests on one source: The Herald.');
		const twice = makeClaim({ attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })] });
		const [second] = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [twice] })).claims;
		expect(words(await render(ClaimEntry, { claim: second, language: 'en', t }))).toContain('It rests on one source: The Herald.');
	});

	test('says if all reports go back to one witness', async () => {
		const [first] = joinOne(makeArticle({ claims: [makeClaim({ witness: 'The ferryman alone saw it.' })] })).claims;
		expect(words(await render(ClaimEntry, { claim: first, language: 'en', t }))).toContain('The ferryman alone saw it.');
	});

	test('links to the quoted words in the documents and to the page of the claim', async () => {
		const links = [...(await entry()).querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toEqual([
			'https://herald.example/treaty#:~:text=We%20have%20signed!',
			'https://gazette.example/treaty#:~:text=Not%20a%20word',
			'/articles/river-treaty/treaty-signed/',
		]);
	});

	test('in print links to the list of sources', async () => {
		const links = [...(await entry(true)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toEqual([
			'https://herald.example/treaty#:~:text=We%20have%20signed!',
			'#source-herald-treaty',
			'https://gazette.example/treaty#:~:text=Not%20a%20word',
			'#source-gazette-treaty',
		]);
	});

	test('says what is right if the claim is wrong', async () => {
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

	test('leaves out the time if it is not known', async () => {
		const [first] = joinOne(makeArticle({ claims: [makeClaim({ when: 'unknown' })] })).claims;
		const body = await render(ClaimEntry, { claim: first, isWhole: true, language: 'en', t });
		expect(words(body.querySelector('.back'))).toBe('Event.');
	});

	test('warns of an outlet’s stake if it is the only origin', async () => {
		const stake = 'A paper that the minister owns.';
		const [first] = joinOne(makeArticle(), makeOutlet('herald', { stake })).claims;
		expect(words((await render(ClaimEntry, { claim: first, language: 'en', t })).querySelector('.origins'))).toBe(
			`It rests on one source: The Herald. ${stake}`,
		);
	});
});

describe('the entry of a source', () => {
	const entryOf = async (changes: Parameters<typeof makeSource>[0], isWhole = false) => {
		const [source] = joinOne(makeArticle({ sources: [makeSource(changes)] })).sources;
		return render(SourceEntry, { source, isWhole, language: 'en', t });
	};

	test('has outlet, title and date, and where its link leads', async () => {
		const body = await entryOf({ read: 'opening', author: 'A. Writer', note: 'An early copy.', via: 'wire' });
		expect(words(body)).toBe('The Herald: Two states sign a treaty on the river (1 March 2026), read at The Wire');
	});

	test('in print also has its author, when and how much of it was read, and notes', async () => {
		const body = await entryOf({ read: 'opening', author: 'A. Writer', note: 'An early copy.', via: 'wire' }, true);
		expect(words(body.querySelector('.source-title'))).toBe('The Herald: Two states sign a treaty on the river (1 March 2026)');
		expect(words(body.querySelector('.source-facts'))).toBe(
			'News report, by A. Writer, read at The Wire; read on 2 March 2026, the opening. An early copy. Used for claim 1.',
		);
		expect(body.querySelector('.source-title a')?.getAttribute('href')).toBe('https://herald.example/treaty');
	});

	test('says what is not known', async () => {
		const body = await entryOf({ published: 'unknown', accessed: 'unknown' }, true);
		expect(words(body)).toContain('(date unknown)');
		expect(words(body)).toContain('day of reading unknown');
	});

	test('says that a headline was not seen, and prints our description in a way that does not look like one', async () => {
		const changes = makeSource({ description: 'A report on the signing of the treaty' });
		delete changes.title;
		const [source] = joinOne(makeArticle({ sources: [changes] })).sources;
		const body = await render(SourceEntry, { source, language: 'en', t });
		expect(words(body)).toBe('The Herald: A report on the signing of the treaty (1 March 2026), headline not seen; described by us');
		expect(body.querySelector('cite')).toBeNull();
	});

	test('has no link if the document was not found', async () => {
		const body = await entryOf({ url: 'unknown', read: 'not-found', accessed: 'unknown' });
		expect(words(body)).toBe(
			'The Herald: Two states sign a treaty on the river (1 March 2026). Not found: known only from those that repeat it.',
		);
		expect(body.querySelector('.source-title a')).toBeNull();
	});

	test('says which language it is in, and marks a headline in another language as such', async () => {
		const body = await entryOf({ language: 'it', title: 'Due stati firmano' });
		expect(words(body)).toBe('The Herald: Due stati firmano (1 March 2026), in Italian');
		expect(body.querySelector('.source-title a')?.getAttribute('lang')).toBe('it');
	});

	test('in print names what it is based on, and each claim that uses it', async () => {
		const claim = makeClaim({ attributions: [makeAttribution({ source: 'gazette-treaty' })] });
		const { sources } = joinOne(makeArticle({ sources: [makeSource(), gazette], claims: [claim] }));
		expect(sources.map(({ id }) => id)).toEqual(['gazette-treaty', 'herald-treaty']);
		expect(
			words((await render(SourceEntry, { source: sources[0], isWhole: true, language: 'en', t })).querySelector('.source-facts')),
		).toBe('News report; read on 2 March 2026, in whole. Repeats The Herald [2]. Used for claim 1.');
		expect(
			words((await render(SourceEntry, { source: sources[1], isWhole: true, language: 'en', t })).querySelector('.source-facts')),
		).toBe('News report; read on 2 March 2026, in whole. Repeated by The Gazette [1].');
	});
});

test('“How this was made” says who made the article and from what, what it rests on, and what rests on one source', async () => {
	const article = joinOne(
		makeArticle({
			made: { method: 'machine', from: 'The documents that are listed below.', checkedBy: ['Mara Teln'] },
			sources: [makeSource(), gazette],
			claims: [makeClaim({ attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })] })],
		}),
	);
	const body = await render(Making, { article, t, timeZone: 'Asia/Kabul' });
	expect(words(body)).toBe(
		'How this was made Written by software, a language model. Facts checked by Mara Teln. No outside editor has read it. The documents that are listed below. Published 3 March 2026 at 13:30 GMT+4:30. This article reports 1 claim. They rest on 2 sources, which go back to 1 separate source. The sources are 2 news reports. 1 of the sources only repeats what another reported, and so does not count as separate. 1 claim rests on a single source: 1.',
	);
});

test('the bar of findings says in words what it shows, and has a segment for each', async () => {
	const { making } = joinOne(
		makeArticle({
			claims: [makeClaim(), makeClaim({ id: 'seen', status: 'unconfirmed' }), makeClaim({ id: 'heard', status: 'unconfirmed' })],
		}),
	);
	const body = await render(FindingsBar, { making, t });
	expect(words(body)).toBe('Of 3 claims in this story: 1 has one source, 2 are unconfirmed.');
	expect([...body.querySelectorAll('.findings-bar > svg')].map((part) => [part.getAttribute('x'), part.getAttribute('width')])).toEqual([
		['0%', '33.33%'],
		['33.33%', '66.67%'],
	]);
});

describe('corrections', () => {
	test('show what was written, what it says now, and which claim they concern', async () => {
		const correction = { date: '2026-03-05', claims: ['treaty-signed'], was: 'Three states', now: 'Two states', note: 'We misread a map.' };
		const { corrections } = joinOne(makeArticle({ corrections: [correction] }));
		const body = await render(Corrections, { corrections, revisions: [], t, timeZone: 'UTC' });
		expect(words(body)).toBe(
			'Corrections 1 5 March 2026 We had written: Three states It now says: Two states We misread a map. It concerns claim 1.',
		);
	});

	test('say that there are none if there are none', async () => {
		expect(words(await render(Corrections, { corrections: [], revisions: [], t, timeZone: 'UTC' }))).toBe('Corrections 0 None so far.');
	});
});
