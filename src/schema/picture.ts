import { idLike } from './id.ts';

/** Pixels that a picture may have on its longer side. A larger one stops what makes the page’s smaller copies of it. */
export const LARGEST_SIDE = 10_000;

/** How the name of a picture ends. SVG is not among them: it can hold programs, and its letters depend on the fonts of each machine. */
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

/** Such a name, made of one that is none. */
export function plainPictureName(name: string): string {
	const dot = name.lastIndexOf('.');
	return `${idLike(name.slice(0, dot)).slice(0, 60) || 'picture'}${name.slice(dot)}`;
}

/** Bytes beyond which a picture is heavier than any page needs: five megabytes. */
export const HEAVIEST = 5_000_000;

/** What a picture is, by its file. */
export interface PictureFacts {
	/** In pixels, upright: as a reader sees it, whichever way the camera was held. */
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	/** A hash of its file. */
	readonly hash: string;
	/** The colour that it has on average, as #rrggbb. */
	readonly colour: string;
	/** Whether what is behind it can be seen through it. */
	readonly isTransparent: boolean;
	/** Whether the file carries Content Credentials (C2PA): who made it and what was done to it, signed. */
	readonly hasCredentials: boolean;
	/** Whether the file tells where on earth it was taken. */
	readonly hasPlace: boolean;
}
