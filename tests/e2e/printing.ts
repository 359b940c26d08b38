import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { inkOf, readPaper, squeezed, type Paper, type Run, type Sheet } from './paper.ts';
import { expect } from './test.ts';

/** Of paper, in points: 14 mm, and the foot with the number of the page, 15 mm. */
const MARGIN = (14 / 25.4) * 72;
const FOOT = (15 / 25.4) * 72;

/** The line of the title in the upper margin: its letters of 8 points end above the lower third of it. */
const HEAD = (10.5 / 25.4) * 72;

/** Prints what a browser shows. */
export async function print(page: Page, { format = 'A4', printBackground = false } = {}): Promise<Paper> {
	return readPaper(await page.pdf({ format, printBackground, tagged: true, outline: true }));
}

/** Every page has ink, and none in its margins but the number at its foot and, at the head of all pages but the first, the title. */
export async function expectCleanSheets({ sheets }: Paper): Promise<void> {
	for (const [index, sheet] of sheets.entries()) {
		const { data, scale, width } = await sheet.draw(0.6);
		const [head, foot] = [index === 0 ? 0 : Math.ceil(HEAD * scale), Math.floor((sheet.height - FOOT) * scale)];
		const ink = inkOf({ data: data.subarray(head * width * 4, foot * width * 4), height: foot - head, scale, width });
		const where = `page ${index + 1} of ${sheets.length}`;
		expect(ink, `ink on ${where}`).toBeDefined();
		if (ink === undefined) return;
		// Edges blur over two dots of the picture, those of photographs over three.
		const edge = MARGIN - 3 / scale;
		expect(Math.min(ink.left, sheet.width - ink.right), `inner margins of ${where}`).toBeGreaterThan(edge);
		expect(ink.top + head / scale, `upper margin of ${where}`).toBeGreaterThan(edge);
		const below = sheet.runs.filter(({ base }) => base > sheet.height - FOOT).flatMap(({ text }) => text.split(' '));
		expect(below.filter((words) => /[\p{L}\p{N}\p{P}]/u.test(words) && !/\p{Script=Arabic}/u.test(words)).sort()).toEqual(
			[`${index + 1}`, '/', `${sheets.length}`].sort(),
		);
	}
}

/** Headings at the foot of a page, with none of their own words below them. */
export function strandedHeadings({ outline, sheets }: Paper): readonly string[] {
	const titles = outline.map(squeezed);
	return sheets.flatMap(({ height, runs }) => {
		const isHeading = ({ size, text }: Run) => size > 12.5 && titles.some((title) => title.includes(squeezed(text)));
		const words = runs.filter((run) => !isHeading(run) && run.base < height - FOOT);
		return runs.filter((run) => isHeading(run) && !words.some(({ base }) => base > run.base)).map(({ text }) => text);
	});
}

/** The QR code of a page: what it says, where it stands in points, and how long its side is in millimetres. */
export async function readQrCode(sheet: Sheet | undefined) {
	const picture = await sheet?.draw(2);
	const code = picture && jsQR(picture.data, picture.width, picture.height);
	if (!code) return undefined;
	const { topLeftCorner, topRightCorner } = code.location;
	const side = Math.hypot(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y) / picture.scale;
	return { address: code.data, left: topLeftCorner.x / picture.scale, millimetres: (side / 72) * 25.4 };
}
