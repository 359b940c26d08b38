import { shortFinding } from '../../i18n/says.ts';
import { link, list, paragraph } from '../../markdown/nodes.ts';
import { absolute } from '../../model/urls.ts';
import { timelineOf } from '../../model/views/timeline.ts';
import type { TagText } from '../text.ts';

/** Each date with the claims about it and their findings. It adds nothing to the search: each claim is indexed itself. */
export const text: TagText<'Timeline'> = {
	inSearch: () => '',
	asBlock: ({ article, site, t }) => {
		const items = timelineOf([article]).flatMap(({ claims, when: { from, to } }) =>
			claims.map(({ claim }) => [
				paragraph(
					`${t.dates.span(from, to)}: `,
					link(absolute(claim.url, site), claim.text),
					` (${shortFinding(claim.status, claim.voices, t)})`,
				),
			]),
		);
		return [paragraph(`${t.timeline}:`), list(items, true)];
	},
};
