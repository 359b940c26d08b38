import type { Lettering } from './lettering.ts';
import { boxHeight, setClaim, type ChainPicture, type Layout, type ReportNode, type Side } from './layout.ts';

const WIDTH = 340;
const INDENT = 20;
const ROW_GAP = 10;
/** The strip beside the reports where their lines join and run to the claim. */
const LANE = 24;

/** The layout for a phone: reports for the claim above it, those against it below. A report that repeats another is indented below it. */
export function layNarrow(picture: ChainPicture, lettering: Lettering): Layout {
	const { claim, sides } = picture;
	const height = boxHeight(picture, lettering);
	const boxes: Layout['boxes'][number][] = [];
	const lines: Layout['lines'][number][] = [];
	const headings: Layout['headings'][number][] = [];
	const trunk = WIDTH - LANE / 2 + 2;

	/**
	 * Places reports from `top` down, one to a row, and adds to `ends` the height at which each chain ends. Returns where the next
	 * row begins.
	 */
	const place = (reports: readonly ReportNode[], side: Side, depth: number, top: number, ends: number[]): number => {
		let y = top;
		for (const node of reports) {
			const x = depth * INDENT + 1;
			boxes.push({ x, y, width: WIDTH - LANE - x, height, node, side });
			const bottom = y + height;
			if (node.relayedBy.length === 0) ends.push(y + height / 2);
			y = bottom + ROW_GAP;
			for (const child of node.relayedBy) {
				const to = y + height / 2;
				lines.push({
					spots: [
						[x + INDENT / 2, bottom],
						[x + INDENT / 2, to],
						[x + INDENT, to],
					],
					side,
					end: 'arrow',
				});
				y = place([child], side, depth + 1, y, ends);
			}
		}
		return y;
	};
	const placeSide = (side: Side, top: number, ends: number[]) => {
		const found = sides.find((candidate) => candidate.side === side);
		if (found === undefined) return top;
		headings.push({ at: [0, top + lettering.line * 0.8], words: found.heading });
		return place(found.reports, side, 0, top + lettering.line + 6, ends);
	};

	const above: number[] = [];
	const below: number[] = [];
	const top = placeSide('for', 0, above) + (sides.some(({ side }) => side === 'for') ? 8 : 1);
	const set = setClaim(claim, WIDTH - 2, lettering);
	const bottom = top + set.height;
	const last = placeSide('against', bottom + 14, below);
	for (const row of [...above, ...below])
		lines.push({
			spots: [
				[WIDTH - LANE, row],
				[trunk, row],
			],
			side: row < top ? 'for' : 'against',
			end: 'none',
		});
	if (above.length > 0)
		lines.push({
			spots: [
				[trunk, Math.min(...above)],
				[trunk, top],
			],
			side: 'for',
			end: 'arrow',
		});
	if (below.length > 0)
		lines.push({
			spots: [
				[trunk, Math.max(...below)],
				[trunk, bottom],
			],
			side: 'against',
			end: 'bar',
		});
	const total = below.length > 0 ? last - ROW_GAP + 2 : bottom + 2;
	return {
		width: WIDTH,
		height: total,
		claim: { x: 1, y: top, width: WIDTH - 2, height: set.height, lines: set.lines },
		boxes,
		headings,
		lines,
	};
}
