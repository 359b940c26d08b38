import { describe, expect, test } from 'vitest';
import { evidenceLinksOf } from '../../../src/model/evidence/evidenceLinks.ts';
import { evidenceLinkAnchor, evidenceUrl } from '../../../src/model/evidenceUrls.ts';
import { tabulateEvidence } from '../../../src/model/views/evidenceTable.ts';
import { evidenceLinkStyles } from '../../../src/outputs/evidenceLinkStyles.ts';
import { joinOne, makeArticle, makeAttribution, makeClaim, makeSource, reportOn } from '../../make.ts';

const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty', basedOn: ['herald-treaty'] });
const courier = makeSource({ id: 'courier-treaty', outlet: 'courier', url: 'https://courier.example/treaty', basedOn: ['gazette-treaty'] });
const wire = makeSource({ id: 'wire-treaty', outlet: 'wire', url: 'https://wire.example/treaty' });
const from = (source: string, changes: Parameters<typeof makeAttribution>[0] = {}) => makeAttribution({ source, ...changes });

/** What bears on the one claim of an article: which source, how, and through whom. */
const bearingsFor = (...attributions: ReturnType<typeof makeAttribution>[]) => {
	const article = joinOne(makeArticle({ sources: [makeSource(), gazette, courier, wire], claims: [makeClaim({ attributions })] }));
	return evidenceLinksOf(article).map(({ source, stance, through }) => [source.id, stance, through.map(({ id }) => id)]);
};

describe('a claim rests', () => {
	test('on the sources named for it, and on those whose reports they pass on, back to the origin', () => {
		expect(bearingsFor(from('courier-treaty'))).toEqual([
			['courier-treaty', 'supports', []],
			['gazette-treaty', 'supports', ['courier-treaty']],
			['herald-treaty', 'supports', ['courier-treaty']],
		]);
	});

	test('once on a source that several pass on, through each of them', () => {
		expect(bearingsFor(from('courier-treaty'), from('wire-treaty', { basedOn: ['herald-treaty'] })).at(-1)).toEqual([
			'herald-treaty',
			'supports',
			['courier-treaty', 'wire-treaty'],
		]);
	});

	test('on a source’s own word, if it is both named and passed on', () => {
		expect(bearingsFor(from('herald-treaty'), from('gazette-treaty'))).toEqual([
			['herald-treaty', 'supports', []],
			['gazette-treaty', 'supports', []],
		]);
	});

	test('in one matter on a different report from the one the source usually passes on', () => {
		expect(bearingsFor(from('gazette-treaty', { basedOn: ['wire-treaty'] }))).toEqual([
			['gazette-treaty', 'supports', []],
			['wire-treaty', 'supports', ['gazette-treaty']],
		]);
	});

	test('and is disputed by those whose denial is passed on', () => {
		expect(bearingsFor(from('wire-treaty'), from('gazette-treaty', { stance: 'disputes' })).slice(1)).toEqual([
			['gazette-treaty', 'disputes', []],
			['herald-treaty', 'disputes', ['gazette-treaty']],
		]);
	});

	test('on nothing twice, even if a source speaks of it in two ways', () => {
		expect(bearingsFor(from('wire-treaty'), from('wire-treaty', { stance: 'context' }), from('wire-treaty'))).toEqual([
			['wire-treaty', 'supports', []],
			['wire-treaty', 'context', []],
		]);
	});
});

test('a source that quotes both sides of a claim says whom it quotes for each', () => {
	const attributions = [
		from('wire-treaty', { speaker: 'minister' }),
		from('wire-treaty', { unnamed: 'two ferrymen' }),
		from('wire-treaty', { stance: 'disputes', unnamed: 'a diplomat' }),
	];
	const article = joinOne(
		makeArticle({ sources: [makeSource(), wire], claims: [makeClaim({ status: 'disputed', attributions })], entities: ['minister'] }),
	);
	expect(evidenceLinksOf(article).map(({ speakers, stance }) => [stance, speakers])).toEqual([
		['supports', ['The Minister', 'two ferrymen']],
		['disputes', ['a diplomat']],
	]);
});

describe('the tables of an article', () => {
	const claims = Array.from({ length: 9 }, (_, index) =>
		makeClaim({
			id: `claim-${index}`,
			text: `The states agree on article ${index}.`,
			attributions: [from(index === 0 ? 'herald-treaty' : index === 8 ? 'gazette-treaty' : 'wire-treaty')],
		}),
	);
	const cite = (index: number) => `They say <Claim id="claim-${index}">so</Claim>.`;
	const body = [cite(0), '## The water', ...[1, 2, 3, 4, 5, 6, 7].map(cite), '## The ferry', `${cite(8)} ${cite(1)}`].join('\n\n');
	const article = joinOne(makeArticle({ sources: [makeSource(), gazette, wire], claims, body }));
	const parts = tabulateEvidence(article, evidenceLinksOf(article));

	test('follow the headings of its text, with each claim once, where it is first cited', () => {
		expect(parts.map(({ heading, rows }) => [heading, rows.map(({ claim }) => claim.number)])).toEqual([
			[undefined, [1]],
			['The water', [2, 3, 4, 5, 6, 7, 8]],
			['The ferry', [9]],
		]);
	});

	test('have a column for each stance that somebody takes there, and none that is empty', () => {
		expect(parts.map(({ stances }) => stances)).toEqual([['supports'], ['supports'], ['supports']]);
		const disputed = makeClaim({
			status: 'disputed',
			attributions: [from('wire-treaty'), from('herald-treaty', { stance: 'disputes' }), from('gazette-treaty', { stance: 'context' })],
		});
		const other = joinOne(makeArticle({ sources: [makeSource(), gazette, wire], claims: [disputed] }));
		expect(tabulateEvidence(other, evidenceLinksOf(other)).map(({ stances }) => stances)).toEqual([['supports', 'disputes', 'context']]);
	});

	test('have the sources of that stance in each cell, by number, including those passed on', () => {
		expect(parts[2]?.rows.map(({ cells }) => cells.map((links) => links.map(({ source }) => source.outlet.id)))).toEqual([
			[['herald', 'gazette']],
		]);
	});
});

test('the styles that mark the text name each source, and each stance that it takes', () => {
	const attributions = [from('wire-treaty'), from('herald-treaty', { stance: 'disputes' })];
	const styles = evidenceLinkStyles(
		evidenceLinksOf(joinOne(makeArticle({ sources: [makeSource(), wire], claims: [makeClaim({ status: 'disputed', attributions })] }))),
	);
	expect(styles).toContain(':root:has(.bears-1:target) .claim>.bears-1.is-supports~.claim-words{');
	expect(styles).toContain(':root:has(.bears-2:target) .claim>.bears-2.is-disputes~.claim-words{');
	expect(styles).not.toContain('is-context');
});

test('the addresses of the evidence cannot be those of a claim, or of each other', () => {
	expect(evidenceUrl({ url: '/articles/river-treaty/' })).toBe('/articles/river-treaty/evidence/');
	expect(evidenceLinkAnchor('herald', 'treaty-signed', 1)).toBe('source-herald--treaty-signed');
	expect(evidenceLinkAnchor('herald', 'treaty-signed', 2)).toBe('source-herald--treaty-signed--2');
	expect(reportOn([makeArticle({ claims: [makeClaim({ id: 'evidence' })] })])).toContain('evidence');
});
