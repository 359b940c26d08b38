import { idLike } from './id.ts';

/** The most pixels on the longer side of a picture. The program that makes smaller copies cannot take more. */
export const LARGEST_SIDE = 10_000;

/** How the name of a picture ends. SVG is not listed: it can contain programs, and its letters depend on the fonts of each machine. */
const ENDING = String.raw`\.(?:avif|jpe?g|png|webp)`;

const ANY_NAME = new RegExp(`${ENDING}$`);
const PLAIN_NAME = new RegExp(String.raw`^\w[\w.-]{0,99}${ENDING}$`);

/** Whether a name ends like that of a picture that can be shown. */
export function isPictureName(name: string): boolean {
	return ANY_NAME.test(name);
}

/** Whether the name of a picture is the same in every address and on every machine: letters a–z and A–Z, digits, and . _ - between them. */
export function isPlainPictureName(name: string): boolean {
	return PLAIN_NAME.test(name);
}

/** A plain name made from any other name of a picture. */
export function plainPictureName(name: string): string {
	const dot = name.lastIndexOf('.');
	return `${idLike(name.slice(0, dot)).slice(0, 60) || 'picture'}${name.slice(dot)}`;
}

/** The most bytes that a picture should have: five megabytes. No page needs more. */
export const HEAVIEST = 5_000_000;

/** What the file of a picture says about it. */
export interface PictureFacts {
	/** In pixels, upright: as readers see it, however the camera was held. */
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	/** A hash of its file. */
	readonly hash: string;
	/** Its average colour, as #rrggbb. */
	readonly colour: string;
	/** Whether the background shows through it. */
	readonly isTransparent: boolean;
	/** Whether the file carries Content Credentials (C2PA): who made it and what was done to it, signed. */
	readonly hasCredentials: boolean;
	/** Whether the file says where on earth it was taken. */
	readonly hasPlace: boolean;
}
