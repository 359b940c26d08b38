import { shortFinding, whoSays } from '../../i18n/says.ts';
import { link, text as plain } from '../../markdown/nodes.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText } from '../text.ts';

/** The words, followed by who says so and the finding: `it was signed (Dawn, reported)`, with a link to the claim's page. */
export const text: TagText<'Claim'> = {
	inSearch: (_, words) => words,
	inSentence: ({ article, attributes, site, t }, words) => {
		const claim = article.claims.find(({ id }) => id === attributes.id);
		if (claim === undefined) return words;
		const voices = claim.voices;
		const who = voices === undefined ? '' : `${whoSays(voices, t)}${t.comma} `;
		return [...words, plain(' ('), link(absolute(claim.url, site), who + shortFinding(claim.status, voices, t)), plain(')')];
	},
};
