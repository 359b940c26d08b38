import * as xml from '../xml.ts';

/** How large a drawing is, in the pixels of a page: for a wide column, or for a phone. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The colours of styles/tokens.css, by day and by night: a picture cannot see those of its page. Where a program reads no
 * styles, the attributes hold, and they are those of the day.
 */
const STYLE = [
	'text{font-family:system-ui,sans-serif;fill:#1c1b19}',
	'.quiet{fill:#595650}.bar{fill:#1f4c8f}.bar-line{stroke:#1f4c8f}.dot,.mark{fill:#1c1b19}.line{stroke:#1c1b19}',
	'.rule{stroke:#ddd7ca}.halo{stroke:#fffdf8}',
	'@media (prefers-color-scheme:dark){',
	'text,.dot,.mark{fill:#e9e6df}.quiet{fill:#aaa69c}.bar{fill:#a3c4f5}.bar-line{stroke:#a3c4f5}.line{stroke:#e9e6df}',
	'.rule{stroke:#383b41}.halo{stroke:#15171b}}',
].join('');

/** A drawing as a file that stands alone. */
export function drawing({ height, width }: Size, title: string, parts: readonly string[]): string {
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
	return element('svg', attributes, [element('title', {}, [xml.escapeXml(title)]), element('style', {}, [STYLE]), ...parts]);
}

/** One element of a drawing, with what is in it. */
export function element(name: string, attributes: Attributes, inner: readonly string[] = []): string {
	const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]);
	return xml.element(name, Object.fromEntries(rounded) as Attributes, inner);
}

/** Words in a drawing. */
export function label(words: string, attributes: Attributes): string {
	return element('text', attributes, [xml.escapeXml(words)]);
}

/** To a tenth of a pixel: finer is not seen. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
