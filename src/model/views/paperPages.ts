import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Source } from '../source.ts';

/** About how many A4 pages an article takes: the text with its notes, and the evidence behind it. */
export interface PaperPages {
	readonly text: number;
	readonly evidence: number;
}

/** How much fits on a page, and how much of a page the opening and a drawing take, as measured on existing articles. */
const WORDS = 480;
const DATED_CLAIMS = 20;
const LETTERS = 9000;
const FIRST_SCREEN = 0.7;
const DRAWING = 0.6;

/** Estimates the pages that an article takes on paper. `spread` is how much more room its script takes than Latin. */
export function countPages({ charts, claims, maps, sources, text, words }: Article, spread: number): PaperPages {
	const hasTimeline = text.children.some((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Timeline');
	const dated = hasTimeline ? claims.filter(({ when }) => when !== undefined).length : 0;
	const evidence = sum(claims.map(lettersOfClaim)) + sum(sources.map(lettersOfSource));
	return {
		text: Math.ceil(spread * (FIRST_SCREEN + words / WORDS + (charts.length + maps.length) * DRAWING + dated / DATED_CLAIMS)),
		evidence: Math.ceil((spread * evidence) / LETTERS),
	};
}

/** How many characters a claim takes, with the names, dates and headings around its words. */
function lettersOfClaim({ attributions, note = '', right = '', text }: Claim): number {
	return (
		140 + text.length + note.length + right.length + sum(attributions.map(({ note = '', quote = '' }) => 60 + note.length + quote.length))
	);
}

function lettersOfSource({ description = '', note = '', title = description, url = '' }: Source): number {
	return 150 + title.length + url.length + note.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
