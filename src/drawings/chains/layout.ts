import { breakWords, type Lettering } from './lettering.ts';

/** One report in the picture of where a claim comes from. */
export interface ReportNode {
	/** Whose it is. */
	readonly name: string;
	/** Whom it quotes, if anybody; when, or that it was not found. One or two lines. */
	readonly facts: readonly string[];
	readonly isFound: boolean;
	readonly relayedBy: readonly ReportNode[];
}

/** What the picture shows, in the words of the page. */
export interface ChainPicture {
	readonly claim: string;
	/** Reports that say so, and those that say otherwise, each with its heading; either may have none. */
	readonly sides: readonly { readonly side: Side; readonly heading: string; readonly reports: readonly ReportNode[] }[];
}

export type Side = 'for' | 'against';
export type Spot = readonly [x: number, y: number];

/** A rectangle; `x` and `y` are its upper corner on the side at which lines of words begin. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where everything is in a picture that is read from left to right. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly claim: Place & { readonly lines: readonly string[] };
	readonly boxes: readonly (Place & { readonly node: ReportNode; readonly side: Side })[];
	readonly headings: readonly { readonly at: Spot; readonly words: string }[];
	/** Lines from each report to those that repeat it, and from the last to the claim; `end` is what is drawn there. */
	readonly lines: readonly { readonly spots: readonly Spot[]; readonly side: Side; readonly end: 'arrow' | 'bar' | 'none' }[];
}

/** Between the edge of a box and its words. */
export const PADDING = 9;

/** The height of a box with a name and as many lines of facts as the fullest has. */
export function boxHeight({ sides }: ChainPicture, { line }: Lettering): number {
	const linesOf = ({ facts, relayedBy }: ReportNode): number => Math.max(1 + facts.length, ...relayedBy.map(linesOf));
	return Math.max(...sides.flatMap(({ reports }) => reports.map(linesOf))) * line + 12;
}

/** The lines of the claim, and the height of its box with our finding below them. */
export function setClaim(words: string, width: number, lettering: Lettering) {
	const lines = breakWords(words, width - 2 * PADDING, lettering);
	return { lines, height: (lines.length + 1) * lettering.line + 20 };
}

/** How many reports are one behind the other at most. */
export function depthOf(reports: readonly ReportNode[]): number {
	return reports.reduce((deepest, { relayedBy }) => Math.max(deepest, 1 + depthOf(relayedBy)), 0);
}
