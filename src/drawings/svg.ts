import * as xml from '../xml.ts';
import { fontsFor } from './fonts.ts';
import { widthOf } from './type.ts';

/** How large a drawing is, in the pixels of a page: for a wide column, or for a phone. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Words in a drawing, as they are written into it. */
export interface Label {
	readonly words: string;
	readonly svg: string;
}

/**
 * The colours of styles/tokens.css, by day and by night: a picture cannot see those of its page. Where a program reads no
 * styles, the attributes hold, and they are those of the day.
 */
const STYLE = [
	// Opened alone, it is on dark paper where its letters are light.
	'svg{color-scheme:light dark}text{fill:#1c1b19}',
	'.quiet{fill:#595650}.bar{fill:#1f4c8f}.bar-line{stroke:#1f4c8f}.dot,.mark{fill:#1c1b19}.line{stroke:#1c1b19}',
	'.rule{stroke:#ddd7ca}.halo{stroke:#fffdf8}',
	'@media (prefers-color-scheme:dark){',
	'text,.dot,.mark{fill:#e9e6df}.quiet{fill:#aaa69c}.bar{fill:#a3c4f5}.bar-line{stroke:#a3c4f5}.line{stroke:#e9e6df}',
	'.rule{stroke:#383b41}.halo{stroke:#15171b}}',
].join('');

/** A drawing as a file that stands alone: it brings the letters of its words along, so that they are as wide everywhere as they were measured. `own` are styles that only it needs. */
export async function drawing({ height, width }: Size, title: string, parts: readonly (Label | string)[], own = ''): Promise<string> {
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
	const words = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.words]));
	const style = element('style', {}, [(await fontsFor(words)) + STYLE + own]);
	const drawn = parts.map((part) => (typeof part === 'string' ? part : part.svg));
	return element('svg', attributes, [element('title', {}, [xml.escapeXml(title)]), style, ...drawn]);
}

/** One element of a drawing, with what is in it. */
export function element(name: string, attributes: Attributes, inner: readonly string[] = []): string {
	const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]);
	return xml.element(name, Object.fromEntries(rounded) as Attributes, inner);
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

const JOINED = /(?=\p{Script=Arabic})\p{L}/u;

/** How words are set. */
interface Setting {
	readonly size: number;
	/** Which part of the words is at their place, seen from the left. */
	readonly anchor: keyof typeof MIRRORED;
	/** Between letters, as a part of the size. */
	readonly spacing?: number | undefined;
	/** The room that there is for them, where there may be too little. */
	readonly room?: number;
}

/**
 * Words in a drawing. They are told how wide they are, which changes nothing where they are drawn in the letters that they were
 * measured in. A program that takes other letters makes these fit.
 */
export function label(words: string, { anchor, room = Number.POSITIVE_INFINITY, size, spacing }: Setting, attributes: Attributes): Label {
	const width = Math.min(room, widthOf(words, size, spacing));
	// What has letters of Arabic script is read from the right, and its beginning is there.
	const isMirrored = JOINED.test(words);
	const set = {
		...attributes,
		'text-anchor': isMirrored ? MIRRORED[anchor] : anchor,
		direction: isMirrored ? 'rtl' : undefined,
		'font-size': size,
		'letter-spacing': spacing === undefined ? undefined : `${spacing}em`,
		...(width > 0 && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }),
	};
	return { words, svg: element('text', set, [xml.escapeXml(words)]) };
}

/** To a tenth of a pixel: finer is not seen. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
