import type { Claim } from '../../model/claim.ts';
import { absolute } from '../../model/urls.ts';
import { element } from '../../xml.ts';
import { titleClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';

/** In CSS pixels; the card grows with its words and scrolls where it has no room. */
const EMBED_SIZE = { width: 600, height: 400 } as const;

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
