import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { across, drawLine, MARGIN, MEASURE, WIDTH } from './frame.ts';
import { measure, type Setting } from './setting.ts';
import { typefaceOf } from './typeface.ts';
import { drawable } from './words.ts';

/** Paper above the highest letters. */
const PAPER_ABOVE = 44;

/** Between the name of the site and the label, at least. */
const GAP = 48;

/** The head of a card as that of the pages: the name of the site above a double rule. At the other end, what the link leads to. `bottom` is where the rule ends. */
export async function drawMasthead(card: Card): Promise<{ readonly svg: string; readonly bottom: number }> {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const site = drawable(card.site, 60, direction);
	const label = drawable(card.label, 40, direction);
	const setSite: Setting = { typeface, language, direction, size: Math.round(40 * typeface.scale), weight: 400, colour: colours.ink };
	const setLabel: Setting = { ...setSite, size: Math.round(32 * typeface.scale), weight: 500, colour: colours.accent };
	const [siteWidth, labelWidth] = await Promise.all([measure(site, setSite), measure(label, setLabel)]);
	const shrunk = Math.min(1, (MEASURE - GAP) / (siteWidth + labelWidth));
	const baseline = Math.round(PAPER_ABOVE + setSite.size * typeface.ascent);
	const bottom = Math.round(baseline + setSite.size * typeface.descent * 0.6 + 26);
	return {
		svg: [
			drawLine(site, { ...setSite, size: setSite.size * shrunk }, across(direction, 0), baseline),
			drawLine(label, { ...setLabel, size: setLabel.size * shrunk }, across(direction, MEASURE), baseline, 'end'),
			`<path d="M${MARGIN} ${bottom - 7}H${WIDTH - MARGIN}M${MARGIN} ${bottom - 1}H${WIDTH - MARGIN}" stroke="${colours.ink}" stroke-width="2"/>`,
		].join(''),
		bottom,
	};
}
