import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { setLines, type Block, type Setting } from './setting.ts';
import { typefaceOf } from './typeface.ts';
import { drawable } from './words.ts';

/** In pixels, for Latin letters; each is a little smaller than the one before. */
const SIZES = Array.from({ length: 46 }, (_, step) => Math.round(112 * 0.96 ** step));

/** More characters than a claim may have; what is longer still is cut. */
const LIMIT = 300;

interface Box {
	readonly width: number;
	readonly height: number;
}

/** Sets the claim, the title, or what is right instead, as large as fits into a box, in lines of about one length. */
export async function setBody(card: Card, box: Box): Promise<Block> {
	const { direction, language } = card;
	const typeface = typefaceOf(card);
	const words = drawable(card.right?.words ?? card.text, LIMIT, direction);
	const common = { typeface, language, direction, weight: 400, colour: colours.ink } as const;
	const settings = SIZES.map((size): Setting => ({ ...common, size: Math.round(size * typeface.scale) }));
	const { block, setting } = await setLargest(words, settings, box);
	return balance(words, setting, block, box);
}

/** Sets words in the first of these settings in which they fit. Begins at the likely one, since to set words is what costs time. */
async function setLargest(words: string, settings: readonly Setting[], box: Box) {
	const fitted = async (step: number) => {
		const setting = settings[step];
		const block = setting && (await setLines(words, setting, box.width));
		return block && isWithin(block, box) ? { setting, block } : undefined;
	};
	let step = settings.findIndex((setting) => isLikely(words.length, setting, box));
	while (step > 0 && (await fitted(step)) !== undefined) step--;
	for (; step < settings.length; step++) {
		const found = await fitted(step);
		if (found !== undefined) return found;
	}
	throw new Error(`These words fit on no share card: ${words}`);
}

/** Whether so many letters of usual width would fit into a box. */
function isLikely(letters: number, { size, typeface }: Setting, { height, width }: Box): boolean {
	return size * size * letters * typeface.letter * typeface.leading <= width * height;
}

function isWithin({ height, width }: Box, box: Box): boolean {
	return width <= box.width && height <= box.height;
}

/** Sets the same lines in a narrower measure, so that the last is not left with a word or two. */
async function balance(words: string, setting: Setting, block: Block, box: Box): Promise<Block> {
	const height = Math.min(block.height + setting.size * 0.4, box.height);
	let best = block;
	let tooNarrow = block.width * 0.55;
	while (best.width - tooNarrow > setting.size) {
		const width = Math.round((best.width + tooNarrow) / 2);
		const narrower = await setLines(words, setting, width);
		if (isWithin(narrower, { width, height })) best = narrower;
		else tooNarrow = width;
	}
	return best;
}
