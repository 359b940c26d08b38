import type { Claim } from '../../model/claim.ts';
import { absolute } from '../../model/urls.ts';
import { element } from '../../xml.ts';
import { titleClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';

/** In CSS pixels. The card grows with its words, and scrolls if there is no room. */
const EMBED_SIZE = { width: 600, height: 400 } as const;

/** The HTML that another site pastes to show a claim. It needs no script. The frame may not run any, and its links open in a new tab. */
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
		// An iframe needs an end tag, even with nothing inside.
		[''],
	);
}
