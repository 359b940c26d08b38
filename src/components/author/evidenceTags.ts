import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { EvidenceLink } from '../../model/evidence/evidenceLinks.ts';
import type { TagName } from '../../schema/tag.ts';
import { bind } from './bind.ts';
import Elsewhere from './Elsewhere.astro';
import MarkedClaim from './MarkedClaim.astro';
import Nothing from './Nothing.astro';
import Quote from './Quote.astro';
import { plainTags } from './tags.ts';
import Words from './Words.astro';

/** What an author's tags become where a reader follows the evidence through the text: claims can be marked, and what leads away is left out. */
export function evidenceTags(article: Article, bearings: readonly EvidenceLink[], t: Strings) {
	const given = { article, t };
	const elsewhere = bind(Elsewhere, given);
	const tags = {
		Claim: bind(MarkedClaim, { ...given, bearings }),
		Entity: Words,
		Quote: bind(Quote, given),
		Read: Nothing,
		Timeline: elsewhere,
		Chart: elsewhere,
		Map: elsewhere,
	} satisfies Record<TagName, unknown>;
	return { ...tags, ...plainTags(article.root, t) };
}
