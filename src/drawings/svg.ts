import * as xml from '../xml.ts';
import { fontsFor } from './fonts.ts';
import { widthOf } from './type.ts';

/** The size of a drawing in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Words in a drawing, and their SVG. */
export interface Label {
	readonly words: string;
	readonly svg: string;
}

/**
 * The colours of styles/tokens.css, for light and dark: a picture in a file cannot read the styles of its page. Programs that read
 * no styles use the attributes, which have the light colours.
 */
const STYLE = [
	// Opened on its own in dark mode, a drawing with light letters needs a dark background.
	'svg{color-scheme:light dark}text{fill:#1c1b19}',
	'.quiet{fill:#595650}.bar{fill:#1f4c8f}.bar-line{stroke:#1f4c8f}.dot,.mark{fill:#1c1b19}.line{stroke:#1c1b19}',
	'.rule{stroke:#ddd7ca}.halo{stroke:#fffdf8}',
	'@media (prefers-color-scheme:dark){',
	'text,.dot,.mark{fill:#e9e6df}.quiet{fill:#aaa69c}.bar{fill:#a3c4f5}.bar-line{stroke:#a3c4f5}.line{stroke:#e9e6df}',
	'.rule{stroke:#383b41}.halo{stroke:#15171b}}',
].join('');

/**
 * Writes a drawing as a standalone SVG file. It embeds the fonts of its words, so that they are as wide everywhere as they were
 * measured. `own` holds styles that only this drawing needs.
 */
export async function drawing({ height, width }: Size, title: string, parts: readonly (Label | string)[], own = ''): Promise<string> {
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
	const words = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.words]));
	const style = element('style', {}, [(await fontsFor(words)) + STYLE + own]);
	const drawn = parts.map((part) => (typeof part === 'string' ? part : part.svg));
	return element('svg', attributes, [element('title', {}, [xml.escapeXml(title)]), style, ...drawn]);
}

/** Writes one element of a drawing, with its content. */
export function element(name: string, attributes: Attributes, inner: readonly string[] = []): string {
	const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]);
	return xml.element(name, Object.fromEntries(rounded) as Attributes, inner);
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

const JOINED = /(?=\p{Script=Arabic})\p{L}/u;

/** How words are set. */
interface Setting {
	readonly size: number;
	/** Which end of the words is at their position, from left to right. */
	readonly anchor: keyof typeof MIRRORED;
	/** The space between letters, as a share of the type size. */
	readonly spacing?: number | undefined;
	/** The width that the words must fit, if there may be too little. */
	readonly room?: number;
}

/**
 * Writes words in a drawing, with their measured width. That changes nothing in the fonts they were measured in, and makes other
 * fonts fit.
 */
export function label(words: string, { anchor, room = Number.POSITIVE_INFINITY, size, spacing }: Setting, attributes: Attributes): Label {
	const width = Math.min(room, widthOf(words, size, spacing));
	// Words with Arabic letters are read from the right, so they start there.
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

/** Rounds to a tenth of a pixel. Nobody sees finer differences. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
