import type { Rule } from './rule.ts';
import { canonical } from './rules/canonical.ts';
import { compressed } from './rules/hosting/compressed.ts';
import { drafts } from './rules/drafts.ts';
import { emptyText } from './rules/emptyText.ts';
import { feeds } from './rules/feeds.ts';
import { foreignRequests } from './rules/foreignRequests.ts';
import { headers } from './rules/hosting/headers.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { images, places } from './rules/images.ts';
import { indexing } from './rules/indexing.ts';
import { json } from './rules/json.ts';
import { languages } from './rules/languages.ts';
import { leftovers } from './rules/hosting/leftovers.ts';
import { links } from './rules/links.ts';
import { policy } from './rules/policy.ts';
import { reach } from './rules/reach.ts';
import { redirects } from './rules/hosting/redirects.ts';
import { shareCards } from './rules/shareCards.ts';
import { sitemaps } from './rules/sitemaps.ts';
import { structuredData } from './rules/structuredData.ts';
import { titles } from './rules/titles.ts';
import { tracking } from './rules/tracking.ts';
import { validHtml } from './rules/validHtml.ts';
import { versions } from './rules/versions.ts';
import { weight } from './rules/weight.ts';
import { words } from './rules/words.ts';

/** Everything that must be true of any site built here, in the order of the report. */
export const RULES: readonly Rule[] = [
	drafts,
	links,
	reach,
	redirects,
	words,
	emptyText,
	headings,
	titles,
	images,
	places,
	languages,
	versions,
	canonical,
	indexing,
	sitemaps,
	structuredData,
	shareCards,
	feeds,
	json,
	validHtml,
	ids,
	policy,
	foreignRequests,
	tracking,
	headers,
	weight,
	leftovers,
	compressed,
];
