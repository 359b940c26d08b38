import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { edit, makeArticle, makeContent, NOW } from '../../make.ts';

const LENGTH = 50_000;
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const body = (text: string) => makeArticle({ body: `They say <Claim id="treaty-signed">so</Claim>.\n\n${text}` });
const inFrontmatter = (text: string) => edit(makeArticle(), 'claims:', `${text}\nclaims:`);

const base = makeContent();

/** The processor time of the check, in milliseconds. */
function timeOf(article: ReturnType<typeof makeArticle>): number {
	const files = base.map((file) => (file.path === article.path ? article : file));
	const before = process.cpuUsage();
	buildEdition(files, { languages: ['en'], now: NOW });
	const { system, user } = process.cpuUsage(before);
	return (system + user) / 1000;
}

/** The shortest of several attempts. A busy machine may be slow once, but not three times. */
function leastTime(article: ReturnType<typeof makeArticle>, limit: number, attempts = 3): number {
	const time = timeOf(article);
	return time < limit || attempts === 1 ? time : Math.min(time, leastTime(article, limit, attempts - 1));
}

const prose = body(filled('The gates at Kell stood open for a week, as two papers say.\n\n'));
timeOf(prose);
/** The time for a text of the same length with nothing wrong in it. */
const usual = Math.min(timeOf(prose), timeOf(prose), timeOf(prose));

describe('a text of 50 kB takes no noticeable time, whatever is in it:', () => {
	test.each<[string, () => ReturnType<typeof makeArticle>]>([
		...[
			'>',
			'> ',
			'1. ',
			'- ',
			'[',
			'![',
			'[a](',
			'[^a]',
			'*a ',
			'**a ',
			'*_',
			'_a ',
			'~~a ',
			'`',
			'`a ',
			'<',
			'<a',
			'</Claim>',
			'{',
			'|',
		].map((piece): [string, () => ReturnType<typeof makeArticle>] => [piece, () => body(filled(piece))]),
		...[
			'<Claim id="x">',
			'<Claim id="x">\n',
			'<5 a\n\n',
			'{a\n\n',
			'import a\n\n',
			'&amp;',
			'\\',
			'xhttps://a.b',
			'a@b.c ',
			'a\n',
			'\t',
			'\u200B',
			'> a\n\n',
			'- a\n\nb\n\n',
			'[^a]: b\n\n',
			'a[^a]\n\n',
			'a\n===\n\n',
			'| a |\n| - |\n\n',
			'</Claim>\n\n',
			'<Claim>\n\na\n\n</Claim>\n\n',
		].map((piece): [string, () => ReturnType<typeof makeArticle>] => [piece, () => body(filled(piece))]),
		['brackets in brackets', () => body('['.repeat(3000) + 'a' + '](b)'.repeat(3000))],
		['tags in tags', () => body('<Claim id="a">'.repeat(1500) + 'a' + '</Claim>'.repeat(1500))],
		['a list of 300 levels', () => body(Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n'))],
		['dashes in the frontmatter', () => inFrontmatter(`x:\n  ${filled('- ')}`)],
		['brackets in the frontmatter', () => inFrontmatter(`x: ${filled('[')}`)],
		['braces in the frontmatter', () => inFrontmatter(`x: ${filled('{a: ')}`)],
		['quotation marks in the frontmatter', () => inFrontmatter(filled('x: "a\n'))],
		['colons in the frontmatter', () => inFrontmatter(filled('x: a: b\n'))],
		['tabs in the frontmatter', () => inFrontmatter(filled('\ta: b\n'))],
		['keys in the frontmatter', () => inFrontmatter(Array.from({ length: 6000 }, (_, at) => `k${at}: a`).join('\n'))],
		['one key again and again in the frontmatter', () => inFrontmatter(filled('x: a\n'))],
		['names for values in the frontmatter', () => inFrontmatter(Array.from({ length: 5000 }, (_, at) => `k${at}: &a${at} b`).join('\n'))],
	])('%j', (_, make) => {
		expect(leastTime(make(), usual * 40)).toBeLessThan(usual * 40);
	});
});

test('four times as many paragraphs take four times as long, and not sixteen', () => {
	const paragraphs = (count: number) => body('The gates <Claim id="treaty-signed">stood open</Claim>, they say.\n\n'.repeat(count));
	timeOf(paragraphs(500));
	const limit = 8 * timeOf(paragraphs(1000));
	expect(leastTime(paragraphs(4000), limit)).toBeLessThan(limit);
});
