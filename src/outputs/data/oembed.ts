import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { absolute, shareCardUrl } from '../../model/urls.ts';
import { element } from '../../xml.ts';
import { nameClaim, titleClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';

/** In CSS pixels; the card grows with its words and scrolls where it has no room. */
export const EMBED_SIZE = { width: 600, height: 400 } as const;

/** What a site pastes to show a claim. It needs no script; the frame may not run any, and links open in a tab of their own. */
export function embedCode(claim: Claim, { site, t }: Context): string {
	const { height, width } = EMBED_SIZE;
	return element(
		'iframe',
		{
			src: absolute(claim.embedUrl, site),
			title: titleClaim(claim, t),
			width,
			height,
			loading: 'lazy',
			sandbox: 'allow-popups allow-popups-to-escape-sandbox',
		},
		// HTML knows no empty elements but its own.
		[''],
	);
}

/** The answer of an oEmbed provider for a claim, as a file (https://oembed.com/, version 1.0). */
export function oembed(claim: Claim, article: Article, context: Context): Readonly<Record<string, string | number>> {
	const { edition, site, t } = context;
	return {
		version: '1.0',
		type: 'rich',
		title: nameClaim(claim, t),
		author_name: article.title,
		author_url: absolute(article.url, site),
		provider_name: edition.site.name,
		provider_url: absolute(edition.root, site),
		thumbnail_url: absolute(shareCardUrl(claim.url), site),
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: embedCode(claim, context),
		...EMBED_SIZE,
	};
}
