import { drawBand } from './band.ts';
import type { Card, Finding } from './card.ts';
import { colours, findingColours } from './colours.ts';
import { across, drawLine, MARGIN, MEASURE, WIDTH } from './frame.ts';
import type { Picture } from './picture.ts';
import { drawRow, setRows } from './rows.ts';
import { setLine, type Setting } from './setting.ts';
import { typefaceOf } from './typeface.ts';
import { drawable, plain, shorten } from './words.ts';

/** The height of the band with the finding. */
const BAND = 172;

/** Draws the head of a card. Returns where it ends. */
export async function drawHead(picture: Picture, card: Card): Promise<number> {
	const { finding, gone, label, right } = card;
	if (finding !== undefined && right !== undefined) return drawWrong(picture, card, finding, right);
	if (finding !== undefined) {
		const { status, words } = finding;
		await drawBand(picture, { top: 0, bottom: BAND, colour: findingColours[status], words, shape: status, size: 104 }, card);
		return BAND;
	}
	if (gone !== undefined) {
		await drawBand(picture, { top: 0, bottom: BAND, colour: colours.inkQuiet, words: label, size: 72 }, card);
		return BAND;
	}
	return drawMasthead(picture, card);
}

/**
 * The head for a wrong claim: a band with our finding and the claim, and below it a band in another colour with the label for what
 * is right.
 */
async function drawWrong(picture: Picture, card: Card, { status, words }: Finding, right: NonNullable<Card['right']>): Promise<number> {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const colour = findingColours[status];
	const size = Math.round(30 * typeface.scale);
	const setting: Setting = { typeface, language, direction, size, weight: 400, colour: colours.paper, ground: colour };
	const rows = setRows(claimWords(card, right.claimLabel), 230, setting);
	const pitch = Math.round(size * Math.max(1.3, typeface.leading * 0.9));
	const wordBottom = 132;
	const bottom = wordBottom + rows.length * pitch + 18;
	await drawBand(picture, { top: 0, bottom, wordsBottom: wordBottom, colour, words, shape: status, size: 92 }, card);
	const first = wordBottom + Math.round(size * typeface.ascent * 0.75);
	for (const [index, row] of rows.entries()) await drawRow(picture, row, first + index * pitch);
	const end = bottom + 80;
	await drawBand(
		picture,
		{ top: bottom, bottom: end, colour: colours.firm, words: right.label.replace(/:$/, ''), shape: 'right', size: 56 },
		card,
	);
	return end;
}

/** A wrong claim with who says it: "What is claimed: “They signed.” (Mujahid via AFP)". It may be shortened. What is right is not. */
function claimWords({ signs: { quoteClose, quoteOpen }, text, voice }: Card, label: string): string {
	const claim = `${label} ${quoteOpen}${shorten(plain(text), 120)}${quoteClose}`;
	return voice === undefined ? claim : `${claim} (${shorten(plain(voice), 80)})`;
}

/** The space above the highest letters. */
const PAPER_ABOVE = 44;

/** The least space between the name of the site and the label. */
const GAP = 48;

/** A head like that of the pages: the name of the site above a double rule. At the other end is what the link leads to. */
function drawMasthead(picture: Picture, card: Card): number {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const setSite: Setting = {
		typeface,
		language,
		direction,
		size: Math.round(40 * typeface.scale),
		weight: 400,
		colour: colours.ink,
		ground: colours.paper,
	};
	const setLabel: Setting = { ...setSite, size: Math.round(32 * typeface.scale), weight: 500, colour: card.accent ?? colours.accent };
	const site = setLine(drawable(card.site, 60, direction), setSite);
	const label = setLine(drawable(card.label, 40, direction), setLabel);
	const shrunk = Math.min(1, (MEASURE - GAP) / (site.width + label.width));
	const baseline = Math.round(PAPER_ABOVE + setSite.size * typeface.ascent);
	const bottom = Math.round(baseline + setSite.size * typeface.descent * 0.6 + 26);
	drawLine(picture, site.line, { ...setSite, size: setSite.size * shrunk }, across(direction, 0), baseline);
	drawLine(picture, label.line, { ...setLabel, size: setLabel.size * shrunk }, across(direction, MEASURE), baseline, 'end');
	for (const top of [bottom - 8, bottom - 2]) picture.fill({ left: MARGIN, top, right: WIDTH - MARGIN, bottom: top + 2 }, colours.ink);
	return bottom;
}
