import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { inkOf, readPaper, squeezed, type Paper, type Run, type Sheet } from './paper.ts';
import { expect } from './test.ts';

/** Margins of the paper in points: 14 mm, and 15 mm at the foot with the page number. */
const MARGIN = (14 / 25.4) * 72;
const FOOT = (15 / 25.4) * 72;

/** The line of the title in the upper margin. Its 8-point letters end above the lower third of the margin. */
const HEAD = (10.5 / 25.4) * 72;

/** Prints the page that a browser shows. */
export async function print(page: Page, { format = 'A4', printBackground = false } = {}): Promise<Paper> {
	return readPaper(await page.pdf({ format, printBackground, tagged: true, outline: true }));
}

/**
 * Checks that every page has ink, and none in its margins except the page number at the foot and, on all pages but the first, the
 * title at the head.
 */
export async function expectCleanSheets({ sheets }: Paper): Promise<void> {
	for (const [index, sheet] of sheets.entries()) {
		const { data, scale, width } = await sheet.draw(0.6);
		const [head, foot] = [index === 0 ? 0 : Math.ceil(HEAD * scale), Math.floor((sheet.height - FOOT) * scale)];
		const ink = inkOf({ data: data.subarray(head * width * 4, foot * width * 4), height: foot - head, scale, width });
		const where = `page ${index + 1} of ${sheets.length}`;
		expect(ink, `ink on ${where}`).toBeDefined();
		if (ink === undefined) return;
		// Edges blur over two pixels, and those of photographs over three.
		const edge = MARGIN - 3 / scale;
		expect(Math.min(ink.left, sheet.width - ink.right), `inner margins of ${where}`).toBeGreaterThan(edge);
		expect(ink.top + head / scale, `upper margin of ${where}`).toBeGreaterThan(edge);
		const below = sheet.runs.filter(({ base }) => base > sheet.height - FOOT).flatMap(({ text }) => text.split(' '));
		expect(below.filter((words) => /[\p{L}\p{N}\p{P}]/u.test(words) && !/\p{Script=Arabic}/u.test(words)).sort()).toEqual(
			[`${index + 1}`, '/', `${sheets.length}`].sort(),
		);
	}
}

/** Headings at the foot of a page that have none of their own text below them. */
export function strandedHeadings({ outline, sheets }: Paper): readonly string[] {
	const titles = outline.map(squeezed);
	return sheets.flatMap(({ height, runs }) => {
		const isHeading = ({ size, text }: Run) => size > 12.5 && titles.some((title) => title.includes(squeezed(text)));
		const words = runs.filter((run) => !isHeading(run) && run.base < height - FOOT);
		return runs.filter((run) => isHeading(run) && !words.some(({ base }) => base > run.base)).map(({ text }) => text);
	});
}

/** Reads the QR code of a page: its content, its position in points, and its side in millimetres. */
export async function readQrCode(sheet: Sheet | undefined) {
	const picture = await sheet?.draw(2);
	const code = picture && jsQR(picture.data, picture.width, picture.height);
	if (!code) return undefined;
	const { topLeftCorner, topRightCorner } = code.location;
	const side = Math.hypot(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y) / picture.scale;
	return { address: code.data, left: topLeftCorner.x / picture.scale, millimetres: (side / 72) * 25.4 };
}
