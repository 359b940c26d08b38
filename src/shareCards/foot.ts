import type { Card, Finding } from './card.ts';
import { colours } from './colours.ts';
import { HEIGHT, MEASURE } from './frame.ts';
import type { Picture } from './picture.ts';
import { drawRow, indent, linesIn, setRows, type Item, type Row } from './rows.ts';
import type { Setting } from './setting.ts';
import { typefaceOf } from './typeface.ts';

/** The space below the last line, in pixels. */
const PAPER_BELOW = 44;

/**
 * Draws the foot of a card: who says so, how firm it is, and the name of the site, if a band has replaced the masthead. Returns
 * the top of its highest letters.
 */
export async function drawFoot(picture: Picture, card: Card): Promise<number> {
	const { counts, detail, finding, gone, right, site, voice } = card;
	const typeface = typefaceOf(card);
	const size = Math.round((gone === undefined ? 36 : 30) * typeface.scale);
	const { direction, language } = card;
	const firm: Setting = { typeface, language, direction, size, weight: 500, colour: colours.ink, ground: colours.paper };
	const quiet: Setting = { ...firm, weight: 400, colour: colours.inkQuiet };
	const tongue = card.voiceIn ?? card;
	const said: Setting = { ...quiet, ...tongue, typeface: typefaceOf(tongue) };
	const rows: readonly Row[] = [
		// For a wrong claim, the head already gives who says so.
		...(right === undefined ? setRows(voice, gone === undefined ? 110 : 300, said) : []),
		...setRows(detail, 110, firm),
		...setRows(counts?.head, 110, quiet),
		...setFindings(counts?.findings ?? [], firm),
		...(finding === undefined && gone === undefined
			? []
			: setRows(site, 60, { ...quiet, size: Math.round(28 * typeface.scale), colour: card.accent ?? colours.accent })),
	];
	return drawUpwards(picture, rows);
}

/** Draws rows from the bottom of the card up. Returns the top of the highest one. */
async function drawUpwards(picture: Picture, rows: readonly Row[]): Promise<number> {
	let top = HEIGHT - PAPER_BELOW;
	let below: number | undefined;
	for (const row of rows.toReversed()) {
		const { size, typeface } = row.setting;
		const ink = row.items.map(({ line }) => line.ink);
		const baseline = below ?? HEIGHT - PAPER_BELOW - Math.ceil(Math.max(0, ...ink.map(({ bottom }) => bottom)) * size);
		await drawRow(picture, row, baseline);
		top = baseline + Math.min(0, ...ink.map((each) => each.top)) * size;
		below = baseline - Math.round(size * Math.max(1.36, typeface.leading));
	}
	return top;
}

/** Sets findings with their shapes: in one row if they fit, or else in columns, or else one below another. */
function setFindings(findings: readonly Finding[], setting: Setting): readonly Row[] {
	const { size } = setting;
	const start = indent(setting);
	const marks = findings.map(({ status, words }) => {
		const lines = linesIn(words, 110, setting, MEASURE - start);
		return { status, lines, width: start + (lines[0]?.width ?? 0) * size };
	});
	const gap = size * 1.1;
	const isOneRow = marks.reduce((sum, { width }) => sum + width + gap, -gap) <= MEASURE;
	const isGridOf = (columns: number) => marks.every(({ lines, width }) => lines.length === 1 && width + gap <= MEASURE / columns);
	const columns = [Math.ceil(marks.length / 2), 2].find(isGridOf) ?? 1;
	const perRow = isOneRow ? marks.length : columns;
	const rows: Item[][] = [];
	let next = 0;
	for (const [index, { lines, status, width }] of marks.entries()) {
		const at = index % perRow === 0 ? 0 : next;
		next = isOneRow ? at + width + gap : at + MEASURE / columns;
		// If a finding takes several lines, the later ones are indented to its words and not to its shape.
		const items = lines.map((line, row): Item => (row === 0 ? { at, line, shape: status } : { at: start, line }));
		if (at > 0) rows.at(-1)?.push(...items);
		else rows.push(...items.map((item) => [item]));
	}
	return rows.map((items) => ({ items, setting }));
}
