import type { ChartPoint } from '../../model/charts/chart.ts';
import { EDGE } from './axes.ts';
import { bar, extremes, wordPoint, type Writing } from './bars.ts';
import { element, label, round, type Label, type Size } from '../svg.ts';
import { widthOf } from '../type.ts';

/** The space around the dates and the numbers of a row. */
const SPACE = 8;

/** The thickest a bar may be. As thick as a vertical bar, it would look like more than its number. */
const THICKEST = 36;

/** The least share of the width that is left for bars. */
const ROOM_FOR_BARS = 0.25;

/** Shares of the best type size to try. */
const SHRUNK = [1, 0.92, 0.85, 0.78, 0.7];

/** A row for each date, the first at the top. Bars begin on the side where text begins, and each has its number after it. */
export function layOutRows(points: readonly ChartPoint[], { height, width }: Size, writing: Writing): readonly (Label | string)[] {
	const pitch = height / points.length;
	const best = Math.min(16, pitch * 0.7);
	const [lowest, highest] = extremes(points);
	const settings = SHRUNK.map((part) => {
		const size = best * part;
		const rows = points.map((point) => ({
			point,
			dates: writing.dates(point.at, point.until),
			words: wordPoint(point, writing),
		}));
		const edge = EDGE + Math.max(...rows.map(({ dates }) => widthOf(dates, size))) + SPACE;
		// The longest bar must leave room for its number. The number of a negative bar is written at zero.
		const unit = Math.min(
			...rows.map(({ point: { value = 0 }, words }) => {
				const behind = Math.max(value, 0) - lowest;
				return behind === 0 ? Number.POSITIVE_INFINITY : (width - edge - SPACE - widthOf(words, size)) / behind;
			}),
			(width - edge) / (highest - lowest),
		);
		return { size, rows, edge, unit };
	});
	const isRoomy = ({ unit }: (typeof settings)[number]) => unit * (highest - lowest) >= width * ROOM_FOR_BARS;
	const chosen = settings.find(isRoomy) ?? settings.at(-1);
	if (chosen === undefined) return [];
	const { edge, rows, size } = chosen;
	const unit = Math.max(chosen.unit, (width * ROOM_FOR_BARS) / 2 / (highest - lowest));
	const zero = edge - lowest * unit;
	const isMirrored = writing.direction === 'rtl';
	const across = (x: number, wide = 0) => (isMirrored ? width - x - wide : x);
	const anchor = isMirrored ? 'end' : 'start';
	const thick = Math.min(pitch * 0.76, THICKEST);
	return [
		...rows.flatMap(({ dates, point, words }, index): readonly (Label | string)[] => {
			const y = index * pitch + (pitch - thick) / 2;
			const long = Math.abs(point.value ?? 0) * unit;
			const start = (point.value ?? 0) < 0 ? zero - long : zero;
			const behind = Math.max(zero + 3, start + long) + SPACE - 1;
			const baseline = y + thick / 2 + size * 0.35;
			return [
				label(dates, { size, anchor, room: edge - EDGE - SPACE }, { class: 'quiet', x: across(EDGE), y: baseline, fill: '#595650' }),
				bar(
					point,
					{ x: across(start, long), y, width: long, height: thick },
					{ x1: across(zero + 3), x2: across(zero + 3), y1: y, y2: y + thick },
				),
				label(words, { size, anchor, room: width - behind }, { class: 'value', x: across(behind), y: baseline }),
			];
		}),
		element('path', { class: 'line', d: `M${round(across(zero))} 0V${height}`, stroke: '#1c1b19' }),
	];
}
