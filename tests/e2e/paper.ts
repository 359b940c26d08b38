import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One run of text on a page. Lengths are in points, from the upper left corner of the paper. */
export interface Run {
	readonly text: string;
	readonly size: number;
	readonly left: number;
	readonly right: number;
	/** Its baseline. */
	readonly base: number;
}

/** One printed page. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** In the order of printing. */
	readonly runs: readonly Run[];
	readonly draw: (scale: number) => Promise<Picture>;
}

/** A page as pixels of four bytes each, with `scale` pixels to a point. */
export interface Picture {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

/** A printed document, as a reader sees it. */
export interface Paper {
	readonly sheets: readonly Sheet[];
	/** The metadata of the document. */
	readonly title: string | undefined;
	readonly author: string | undefined;
	readonly language: string | undefined;
	readonly isTagged: boolean;
	/** The headings that a PDF viewer lists beside the pages. */
	readonly outline: readonly string[];
}

/** Reads a PDF. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
	const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
	const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
	const { info } = (await document.getMetadata()) as { info: Record<string, string | undefined> };
	const outline = (await document.getOutline()) as readonly OutlineItem[] | null;
	// This is a map, although the package's types say otherwise.
	const marks: unknown = await document.getMarkInfo();
	return {
		sheets: await Promise.all(pages.map(readSheet)),
		title: info['Title'],
		author: info['Author'],
		language: info['Language'],
		isTagged: marks instanceof Map && marks.get('Marked') === true,
		outline: (outline ?? []).flatMap(titles),
	};
}

interface OutlineItem {
	readonly title: string;
	readonly items: readonly OutlineItem[];
}

function titles({ items, title }: OutlineItem): readonly string[] {
	return [title, ...items.flatMap(titles)];
}

async function readSheet(page: PDFPageProxy): Promise<Sheet> {
	const { height, width } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	return {
		width,
		height,
		runs: items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , , size, left, fromFoot] = item.transform as [number, number, number, number, number, number];
			return [{ text: item.str, size, left, right: left + item.width, base: height - fromFoot }];
		}),
		draw: async (scale) => {
			const viewport = page.getViewport({ scale });
			const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
			await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
			const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
			return { data: new Uint8ClampedArray(data), width: canvas.width, height: canvas.height, scale };
		},
	};
}

/** All printed text without white space, so that an address that continues on the next line is whole. */
export function squeeze(paper: Paper): string {
	return squeezed(paper.sheets.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
}

/** Text without white space. */
export function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}

/**
 * Whether text can be read back from a PDF on any machine. Letters outside Latin script may be drawn in pieces, or not at all if
 * there is no font for them.
 */
export function canBeReadBack(text: string): boolean {
	return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

/** The box around everything dark on a page, in points. Undefined for a page without ink. */
export function inkOf({ data, height, scale, width }: Picture) {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			if ((data[(y * width + x) * 4] ?? 255) > 250) continue;
			box.left = Math.min(box.left, x / scale);
			box.right = Math.max(box.right, (x + 1) / scale);
			box.top = Math.min(box.top, y / scale);
			box.bottom = Math.max(box.bottom, (y + 1) / scale);
		}
	return box.left === Infinity ? undefined : box;
}
