import type { Lettering } from './lettering.ts';
import { boxHeight, depthOf, setClaim, type ChainPicture, type Layout, type ReportNode, type Side, type Spot } from './layout.ts';

const WIDTH = 960;
const CLAIM_WIDTH = 250;
/** The space between the last report and the claim (`APPROACH`), and between two reports (`GAP`). */
const APPROACH = 56;
const GAP = 34;
const ROW_GAP = 10;
const WIDEST = 230;
/** How far before the claim the lines of each side join. */
const TRUNK: Readonly<Record<Side, number>> = { for: 32, against: 18 };
/** How far from the corner of the claim's box a line meets it. */
const DOOR = 24;

/** The layout for a wide column: reports in columns, the earliest first, and the claim at the end. */
export function layWide(picture: ChainPicture, lettering: Lettering): Layout {
	const { claim, sides } = picture;
	const depth = Math.max(...sides.map(({ reports }) => depthOf(reports)));
	const boxWidth = Math.min(WIDEST, (WIDTH - CLAIM_WIDTH - APPROACH - (depth - 1) * GAP) / depth);
	const height = boxHeight(picture, lettering);
	const boxes: Layout['boxes'][number][] = [];
	const lines: Layout['lines'][number][] = [];
	const headings: Layout['headings'][number][] = [];
	const ends: Record<Side, Spot[]> = { for: [], against: [] };

	/** Places reports from `top` down, and those that repeat them in the next column. Returns where the next row begins. */
	const place = (reports: readonly ReportNode[], side: Side, column: number, top: number): number => {
		let y = top;
		for (const node of reports) {
			const x = column * (boxWidth + GAP);
			const middle = y + height / 2;
			boxes.push({ x, y, width: boxWidth, height, node, side });
			let childTop = y;
			for (const child of node.relayedBy) {
				const to = childTop + height / 2;
				const end = x + boxWidth;
				const spots: readonly Spot[] = [
					[end, middle],
					[end + GAP / 2, middle],
					[end + GAP / 2, to],
					[end + GAP, to],
				];
				lines.push({ spots, side, end: 'arrow' });
				childTop = place([child], side, column + 1, childTop);
			}
			if (node.relayedBy.length === 0) ends[side].push([x + boxWidth, middle]);
			y = Math.max(y + height + ROW_GAP, childTop);
		}
		return y;
	};

	let y = 0;
	let border = 0;
	for (const { heading, reports, side } of sides) {
		if (side === 'against') border = y;
		headings.push({ at: [0, y + lettering.line * 0.8], words: heading });
		y = place(reports, side, 0, y + lettering.line + 6) + ROW_GAP;
	}
	const set = setClaim(claim, CLAIM_WIDTH, lettering);
	const claimHeight = Math.max(set.height, 3 * DOOR);
	const total = Math.max(y - 2 * ROW_GAP, claimHeight + 2) + 2;
	const wanted = (sides.length > 1 ? border : total / 2) - claimHeight / 2;
	const top = Math.min(Math.max(1, wanted), total - claimHeight - 1);
	const x = WIDTH - CLAIM_WIDTH - 1;
	for (const { side } of sides) {
		const door = sides.length === 1 ? top + claimHeight / 2 : side === 'for' ? top + DOOR : top + claimHeight - DOOR;
		const trunk = x - TRUNK[side];
		const rows = ends[side].map(([, row]) => row);
		for (const [from, row] of ends[side])
			lines.push({
				spots: [
					[from, row],
					[trunk, row],
				],
				side,
				end: 'none',
			});
		lines.push({
			spots: [
				[trunk, Math.min(door, ...rows)],
				[trunk, Math.max(door, ...rows)],
			],
			side,
			end: 'none',
		});
		lines.push({
			spots: [
				[trunk, door],
				[x, door],
			],
			side,
			end: side === 'for' ? 'arrow' : 'bar',
		});
	}
	return {
		width: WIDTH,
		height: total,
		claim: { x, y: top, width: CLAIM_WIDTH, height: claimHeight, lines: set.lines },
		boxes,
		headings,
		lines,
	};
}
