import sharp from 'sharp';
import { join } from 'node:path';
import { attribute } from '../element.ts';
import { locate } from '../locate.ts';
import type { Rule, Site } from '../rule.ts';

const WEIGHT = 300_000;
const WORDS = 420;
const TODO = 'Draw the card again with “npm run build”.';

/**
 * Every page has a share card for links to it. The card is on the site, has the size that the page gives, is small enough to be
 * fetched, and is described in words.
 */
export const shareCards: Rule = {
	name: 'Every page has a share card',
	*checkPage({ all, isIndexed, openGraph }) {
		const { image, 'image:alt': alt = '', 'image:height': height, 'image:width': width } = openGraph;
		if (image === undefined) {
			if (isIndexed) yield { what: 'It has no card (og:image).', todo: 'Name the card in its head.' };
			return;
		}
		if (!/^https?:/.test(image))
			yield { what: `The address of its card is not a full address: “${image}”.`, todo: 'Give the full address, with https://.' };
		if (alt.trim() === '' || alt.length > WORDS)
			yield {
				what: 'Its card has no og:image:alt, or one that is too long.',
				todo: `Say in at most ${WORDS} characters what the card shows.`,
			};
		if (!(Number(width) >= 1200 && Number(height) >= 600))
			yield {
				what: 'It does not say that its card is large enough to be shown large (og:image:width, og:image:height).',
				todo: 'Give the size of the card, at least 1200 by 600.',
			};
		for (const name of ['title', 'type', 'url', 'description'])
			if (!openGraph[name]) yield { what: `It has a card, but no og:${name} to go with it.`, todo: `Add og:${name} to its head.` };
		if (!all('meta').some((meta) => attribute(meta, 'name') === 'twitter:card'))
			yield { what: 'It does not say how its card is shown (twitter:card).', todo: 'Give it the twitter:card summary_large_image.' };
	},
	async *checkSite(site) {
		const sizes = new Map<string, Promise<string>>();
		for (const { openGraph, path, url } of site.pages) {
			const { image } = openGraph;
			if (image === undefined) continue;
			const target = locate(image, url, site);
			if (target.kind !== 'file') {
				yield { path, what: `Its card is not on the site: ${image}.`, todo: TODO };
				continue;
			}
			const told = `${openGraph['image:width']} by ${openGraph['image:height']}`;
			if (!sizes.has(target.path)) sizes.set(target.path, sizeOf(target.path, site));
			const size = (await sizes.get(target.path)) ?? '';
			if (size !== told) yield { path, what: `Its card is ${size}, but the page says ${told}.`, todo: TODO };
			const bytes = site.files.get(target.path) ?? 0;
			if (bytes > WEIGHT)
				yield {
					path,
					what: `Its card is ${Math.round(bytes / 1000)} kB; messaging apps fetch no more than ${WEIGHT / 1000} kB.`,
					todo: 'Save it with fewer colours, or as JPEG.',
				};
		}
	},
};

async function sizeOf(file: string, { path }: Site): Promise<string> {
	const size = await sharp(join(path, file))
		.metadata()
		.catch(() => undefined);
	return size === undefined ? 'not a picture' : `${size.width} by ${size.height}`;
}
