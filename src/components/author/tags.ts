import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { TagName } from '../../schema/tag.ts';
import { bind } from './bind.ts';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Entity from './Entity.astro';
import Map from './Map.astro';
import Quote from './Quote.astro';
import Read from './Read.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';

/** What an author's tags, and Markdown's tables, become in one article. */
export function authorTags(article: Article, t: Strings, timeZone: string) {
	const given = { article, t };
	const tags = {
		Claim: bind(Claim, given),
		Entity: bind(Entity, given),
		Quote: bind(Quote, given),
		Read: bind(Read, { host: article, t, timeZone }),
		Timeline: bind(Timeline, given),
		Chart: bind(Chart, { ...given, language: article.language }),
		Map: bind(Map, given),
	} satisfies Record<TagName, unknown>;
	return { ...tags, ...plainTags(t) };
}

/** What Markdown becomes where there are no tags. */
export function plainTags(t: Strings) {
	return { table: bind(Table, { t }) };
}
