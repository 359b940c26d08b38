import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { TagName } from '../../schema/tag.ts';
import { HOME_URL } from '../../model/urls.ts';
import { bind } from './bind.ts';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Entity from './Entity.astro';
import Map from './Map.astro';
import Quote from './Quote.astro';
import Read from './Read.astro';
import Link from './Link.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';

/** What an author's tags, and Markdown's tables, become in one article. */
export function authorTags(article: Article, t: Strings) {
	const given = { article, t };
	const tags = {
		Claim: bind(Claim, given),
		Entity: bind(Entity, given),
		Quote: bind(Quote, given),
		Read: bind(Read, { host: article, t }),
		Timeline: bind(Timeline, given),
		Chart: bind(Chart, given),
		Map: bind(Map, given),
	} satisfies Record<TagName, unknown>;
	return { ...tags, ...plainTags(article.root, t) };
}

/** What Markdown becomes where there are no tags. Outside the main language, links lead to the pages of its own edition. */
export function plainTags(root: string, t: Strings) {
	return { table: bind(Table, { t }), ...(root === HOME_URL ? {} : { a: bind(Link, { root }) }) };
}
