import { breakWords, type Lettering } from './lettering.ts';

/** One report in the picture of where a claim comes from. */
export interface ReportNode {
	/** Who published the report. */
	readonly name: string;
	/** One or two lines: whom the report quotes, if anyone, and when it was published or that it was not found. */
	readonly facts: readonly string[];
	readonly isFound: boolean;
	readonly relayedBy: readonly ReportNode[];
}

/** What the picture shows, in the language of the page. */
export interface ChainPicture {
	readonly claim: string;
	/** The reports for the claim and those against it, each group with its heading. Either may be absent. */
	readonly sides: readonly { readonly side: Side; readonly heading: string; readonly reports: readonly ReportNode[] }[];
}

export type Side = 'for' | 'against';
export type Spot = readonly [x: number, y: number];

/** A rectangle. `x` and `y` are its top corner on the side where text begins. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where everything goes in a picture, laid out from left to right. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly claim: Place & { readonly lines: readonly string[] };
	readonly boxes: readonly (Place & { readonly node: ReportNode; readonly side: Side })[];
	readonly headings: readonly { readonly at: Spot; readonly words: string }[];
	/** Lines from each report to those that repeat it, and from the last ones to the claim. `end` is the mark drawn at the end of a line. */
	readonly lines: readonly { readonly spots: readonly Spot[]; readonly side: Side; readonly end: 'arrow' | 'bar' | 'none' }[];
}

/** The space between the edge of a box and its text. */
export const PADDING = 9;

/** The height of every box: room for a name and for as many lines of facts as the fullest box has. */
export function boxHeight({ sides }: ChainPicture, { line }: Lettering): number {
	const linesOf = ({ facts, relayedBy }: ReportNode): number => Math.max(1 + facts.length, ...relayedBy.map(linesOf));
	return Math.max(...sides.flatMap(({ reports }) => reports.map(linesOf))) * line + 12;
}

/** Breaks the claim into lines. Gives them and the height of its box, which also has room for our finding. */
export function setClaim(words: string, width: number, lettering: Lettering) {
	const lines = breakWords(words, width - 2 * PADDING, lettering);
	return { lines, height: (lines.length + 1) * lettering.line + 20 };
}

/** How many reports the longest chain has. */
export function depthOf(reports: readonly ReportNode[]): number {
	return reports.reduce((deepest, { relayedBy }) => Math.max(deepest, 1 + depthOf(relayedBy)), 0);
}
