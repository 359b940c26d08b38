import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { parseHTML } from 'linkedom';

const { resolve } = createRequire(import.meta.url);
/** The fonts of drawings, for the program that measures them again. */
const FONTS = ['noto-sans/files/noto-sans-latin', 'noto-naskh-arabic/files/noto-naskh-arabic-arabic'].map((file, index) => {
	GlobalFonts.register(readFileSync(resolve(`@fontsource/${file}-400-normal.woff2`)), `Letters ${index}`);
	return `"Letters ${index}"`;
});

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** The words of a drawing and the boxes they cover. Another program measures their widths, in the same fonts. */
export function boxesIn(svg: string) {
	const canvas = createCanvas(10, 10).getContext('2d');
	const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
	return [...document.querySelectorAll('text')].map((text) => {
		const size = number(text, 'font-size');
		canvas.font = `${size}px ${FONTS.join()}`;
		const words = text.textContent;
		const width = canvas.measureText(words).width;
		const [x, y, anchor] = [number(text, 'x'), number(text, 'y'), text.getAttribute('text-anchor')];
		const isMirrored = text.getAttribute('direction') === 'rtl';
		const endsHere = anchor === (isMirrored ? 'start' : 'end');
		const left = anchor === 'middle' ? x - width / 2 : endsHere ? x - width : x;
		return {
			words,
			left,
			right: left + width,
			top: y - size * 0.75,
			bottom: y,
			told: number(text, 'textLength'),
			width,
		};
	});
}
