import { whoSays } from '../../src/i18n/says.ts';
import { stringsFor } from '../words.ts';
import type { Article } from '../../src/model/article.ts';
import { canBeReadBack, squeezed, type Paper } from './paper.ts';

const t = stringsFor('en');

/** The size of the numbers before the words of claims: 0.62 of 10.5 points. */
const CLAIM_NUMBER = 6.51;

/** The numbers of the claims in the text, one for each citation, in the order of printing. Each comes after its words, on their line. */
export function claimNumbers({ sheets }: Paper): readonly number[] {
	return sheets.flatMap(({ runs }) =>
		runs.flatMap(({ base, left, size, text }, index) => {
			const words = runs[index - 1];
			const isNumber = Math.abs(size - CLAIM_NUMBER) < 0.1 && /^\d+\s*$/.test(text);
			const isBehind = words && Math.abs(left - words.right) < 3 && Math.abs(words.base - base) < 6;
			return isNumber && isBehind ? [Number(text)] : [];
		}),
	);
}

/** The numbers of the claims' endnotes, in the order of printing. Each is on the line of its finding. */
export function endnoteNumbers({ sheets }: Paper): readonly number[] {
	const findings = Object.values(t.statuses).map((finding) => finding.split(' ')[0]);
	return sheets.flatMap(({ runs }) =>
		runs.flatMap(({ base, text }, index) => {
			const finding = runs[index + 1];
			return /^\d+$/.test(text) && finding && findings.includes(finding.text) && Math.abs(finding.base - base) < 2 ? [Number(text)] : [];
		}),
	);
}

/** The notes in the margin, each without spaces: its number, and who says so. */
export function expectedNotes({ claims }: Article): readonly string[] {
	return claims
		.flatMap(({ number, voices }) => (voices === undefined ? [] : [`${number}${whoSays(voices, t)}`]))
		.filter(canBeReadBack)
		.map(squeezed);
}

/**
 * What the endnotes of an article must say, if it can be read back from the PDF. Each text is without white space. A print view
 * also says what kind of claim each is, what gives background, and when each source was read.
 */
export function expectedEndnotes({ cards, claims, sources }: Article, site: string, isPrintView: boolean): readonly string[] {
	return [
		...claims.flatMap(({ attributions, kind, number, right, status, text }) => [
			`${number}${t.statuses[status]}${text}`,
			...(isPrintView ? [t.claimKinds[kind]] : []),
			...(right === undefined ? [] : [`${t.shouldRead}${right}`]),
			...attributions
				.filter(({ stance }) => isPrintView || stance !== 'context')
				.map(
					({ date, source, speaker, stance, unnamed }) =>
						`${t.stances[stance]}:${speaker ? `${speaker.name},` : unnamed ? `${t.unnamed(unnamed)},` : ''}` +
						`${source.outlet.name}[${source.number}]${date ? `…${t.dates.date(date)}` : ''}`,
				),
		]),
		...sources.map(
			({ accessed, description, number, outlet, published, title, url }) =>
				`${number}${outlet.name}:${title ?? description}${url ?? ''}` +
				`(${published ? t.dates.date(published) : t.publishedUnknown})` +
				(accessed === undefined || !isPrintView ? '' : `…${t.accessed(t.dates.date(accessed))}`),
		),
		...cards.flatMap(({ title, url, why }) => [title, why, `${site}${url}`]),
	]
		.filter(canBeReadBack)
		.map(squeezed);
}

/** Whether a text contains this, where "…" stands for any words. */
export function says(text: string, expected: string): boolean {
	const [start = '', end = ''] = expected.split('…', 2);
	const place = text.indexOf(start);
	return place >= 0 && text.includes(end, place);
}

/** Words of links and buttons that are not printed. */
export const SCREEN_WORDS = [
	t.skipToContent,
	t.printView,
	t.keyAfter,
	t.howWeSource,
	t.seeCorrections,
	t.close + t.fullEntry,
	t.readNext,
	t.asBibtex + t.asCsl,
	t.copyLink,
	t.textToPassOn,
	t.claimPage,
	'undefined',
].map(squeezed);

/**
 * The most pages that an article may take: its words at 450 to a page, its claims at 25 attributions to a page, its sources at 22,
 * and a page and a half for the head, how it was made, people and terms, and links to other articles. Each drawing adds a page,
 * and a chart with more than a dozen numbers one more for every 80. A timeline has 25 dated claims to a page. Pictures, at most
 * 120 mm high, take three quarters of a page each with their words.
 */
export function pagesAllowed({ charts, claims, sources, text, words }: Article): number {
	const attributions = claims.flatMap((claim) => claim.attributions).length;
	const tags = text.children.map((node) => (node.type === 'mdxJsxFlowElement' ? node.name : undefined));
	const drawings = tags.filter((tag) => tag === 'Chart' || tag === 'Map').length;
	const numbers = charts.map(({ series }) => series.flatMap(({ points }) => points).length).filter((count) => count > 12);
	const tables = numbers.reduce((sum, count) => sum + count / 80, 0);
	const pictures = tags.filter((tag) => tag === 'Picture').length;
	const dated = tags.includes('Timeline') ? claims.filter(({ when }) => when !== undefined).length : 0;
	return Math.ceil(words / 450 + attributions / 25 + sources.length / 22 + 1.5 + drawings + tables + dated / 25 + pictures * 0.75);
}
