import sharp from 'sharp';
import type { Status } from '../schema/claim.ts';
import { findingShapes, rightShape } from '../findingShapes.ts';
import type { Picture, Ink } from './picture.ts';

export type ShapeName = Status | 'right';

const drawn = new Map<string, Promise<Uint8Array>>();

/** Draws the shape of a finding, or of what is right, in a square. */
export async function drawShape(picture: Picture, name: ShapeName, side: number, left: number, top: number, ink: Ink): Promise<void> {
	const key = `${name} ${side}`;
	let covered = drawn.get(key);
	if (covered === undefined) drawn.set(key, (covered = coverageOf(name, side)));
	picture.shape(await covered, side, left, top, ink);
}

/** How much of each pixel of a square a shape covers. The shapes are the SVG ones of the pages. */
async function coverageOf(name: ShapeName, side: number): Promise<Uint8Array> {
	const shape = name === 'right' ? rightShape : findingShapes[name];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 12 12" color="#000">${shape}</svg>`;
	return sharp(Buffer.from(svg)).ensureAlpha().extractChannel('alpha').raw().toBuffer();
}
