import { breakLines } from './breakLines.ts';
import type { Card, Finding } from './card.ts';
import { colours } from './colours.ts';
import { across, drawLine, HEIGHT, MEASURE } from './frame.ts';
import { measure, type Setting } from './setting.ts';
import { findingShapes } from '../findingShapes.ts';
import { typefaceOf } from './typeface.ts';
import { drawable, plain, shorten } from './words.ts';

/** Words at a distance from where lines begin, with or without a shape before them. */
interface Item {
	readonly at: number;
	readonly words: string;
	readonly shape?: string | undefined;
}

interface Row {
	readonly items: readonly Item[];
	readonly setting: Setting;
}

/** Below the lowest baseline, beside what hangs from it. */
const PAPER_BELOW = 52;

/** The foot of a card: who says so, how firm it is, and on the card of a claim the name of the site, unless it is higher up. `top` is how high its letters commonly reach. */
export async function drawFoot(card: Card): Promise<{ readonly svg: string; readonly top: number }> {
	const { counts = [], detail, direction, finding, language, right, site, voice } = card;
	const typeface = typefaceOf(card);
	const size = Math.round((right === undefined ? 36 : 28) * typeface.scale);
	const firm: Setting = { typeface, language, direction, size, weight: 500, colour: colours.ink };
	const quiet: Setting = { ...firm, weight: 400, colour: colours.inkQuiet };
	const rows: readonly Row[] = [
		...(right === undefined ? await setWords(voice, 110, quiet) : await setWords(claimWords(card, right.claimLabel), 230, quiet)),
		...(await setWords(detail, 110, firm)),
		...(await setFindings(counts, firm)),
		...(finding === undefined || right !== undefined
			? []
			: await setWords(site, 60, { ...quiet, size: Math.round(28 * typeface.scale), colour: colours.accent })),
	];
	const pitch = Math.round(size * Math.max(1.36, typeface.leading));
	const last = HEIGHT - PAPER_BELOW - Math.round(size * typeface.descent);
	const first = last - (rows.length - 1) * pitch;
	return {
		svg: rows.map(({ items, setting }, index) => items.map((item) => drawItem(item, setting, first + index * pitch)).join('')).join(''),
		top: rows.length === 0 ? HEIGHT - PAPER_BELOW : first - Math.round(size * typeface.ascent * 0.65),
	};
}

/** A wrong claim below what is right, with who says it: "What is claimed: “They signed.” (Mujahid via AFP)". It may be cut; what is right is not. */
function claimWords({ direction, language, text, voice }: Card, label: string): string {
	const [open, close] = direction === 'ltr' || language.split('-', 1)[0] === 'ur' ? ['“', '”'] : ['«', '»'];
	const claim = `${label} ${open}${shorten(plain(text), 120)}${close}`;
	return voice === undefined ? claim : `${claim} (${shorten(plain(voice), 80)})`;
}

/** Words in as many rows as they need; none where there are none. */
async function setWords(words: string | undefined, limit: number, setting: Setting): Promise<readonly Row[]> {
	if (words === undefined) return [];
	const lines = await breakLines(drawable(words, limit, setting.direction), setting, MEASURE);
	return lines.map((line) => ({ items: [{ at: 0, words: line }], setting }));
}

function drawItem({ at, shape, words }: Item, setting: Setting, baseline: number): string {
	const { direction, size } = setting;
	if (shape === undefined) return drawLine(words, setting, across(direction, at), baseline);
	const side = size * 0.82;
	const left = direction === 'ltr' ? across(direction, at) : across(direction, at + side);
	return [
		`<g transform="translate(${left} ${baseline - size * 0.72}) scale(${side / 12})" color="${setting.colour}">${shape}</g>`,
		drawLine(words, setting, across(direction, at + indent(setting)), baseline),
	].join('');
}

/** From the beginning of a shape to the words after it. */
function indent({ size }: Setting): number {
	return Math.round(size * 1.16);
}

/** Findings with their shapes: beside each other where one row takes them all, else in columns, else below each other. */
async function setFindings(findings: readonly Finding[], setting: Setting): Promise<readonly Row[]> {
	const { direction, size } = setting;
	const start = indent(setting);
	const marks = await Promise.all(
		findings.map(async ({ status, words }) => {
			const lines = await breakLines(drawable(words, 110, direction), setting, MEASURE - start);
			return { shape: findingShapes[status], lines, width: start + (await measure(lines[0] ?? '', setting)) };
		}),
	);
	const gap = size * 1.1;
	const isOneRow = marks.reduce((sum, { width }) => sum + width + gap, -gap) <= MEASURE;
	const isGridOf = (columns: number) => marks.every(({ lines, width }) => lines.length === 1 && width + gap <= MEASURE / columns);
	const columns = [Math.ceil(marks.length / 2), 2].find(isGridOf) ?? 1;
	const perRow = isOneRow ? marks.length : columns;
	const rows: Item[][] = [];
	let next = 0;
	for (const [index, { lines, shape, width }] of marks.entries()) {
		const at = index % perRow === 0 ? 0 : next;
		next = isOneRow ? at + width + gap : at + MEASURE / columns;
		// Of a finding that takes several rows, the words stand below each other and not below the shape.
		const items = lines.map((words, line) => (line === 0 ? { at, words, shape } : { at: start, words }));
		if (at > 0) rows.at(-1)?.push(...items);
		else rows.push(...items.map((item) => [item]));
	}
	return rows.map((items) => ({ items, setting }));
}
