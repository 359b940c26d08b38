import { fullFinding, whoSays } from '../../i18n/says.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { absolute } from '../../model/urls.ts';
import { findVoices } from '../../model/evidence/voices.ts';
import type { Context } from '../context.ts';

/** A claim in the words that go out with its link. */
export interface ClaimWords {
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly who: string;
	/** How firm it is: "reported by one source". */
	readonly finding: string;
	/** The day as of which this holds. */
	readonly updated: string;
	/** A whole address. */
	readonly url: string;
	/** One line that keeps all of it. */
	readonly shareText: string;
	/** How to cite it. */
	readonly citation: string;
}

/** The words that go out with a claim, the same wherever it is shared. */
export function wordClaim(claim: Claim, article: Article, { edition, site, t }: Context): ClaimWords {
	const voices = findVoices(claim);
	const who = voices === undefined ? t.unknown : whoSays(voices, t);
	const finding = fullFinding(claim.status, claim.separateSources, voices, t);
	const updated = t.dates.day(article.updated ?? article.published, edition.site.timeZone);
	const url = absolute(claim.url, site);
	return {
		who,
		finding,
		updated,
		url,
		shareText: t.shareClaim({ claim: claim.text, who, finding, updated, url }),
		citation: t.citation({ claim: claim.text, finding, title: article.title, site: edition.site.name, updated, url }),
	};
}

/** The evidence of an article in a line: "47 claims, 47 independent origins: 10 corroborated, 18 reported, …". */
export function wordEvidence({ making }: Article, { t }: Context): string {
	const statuses = making.byStatus.map(({ count, name }) => t.statusCount(t.number(count), t.statuses[name]));
	return `${t.evidenceHead(t.claims(making.claims), t.originsCounted(making.origins))} ${statuses.join(`${t.comma} `)}`;
}

/** One line that keeps the evidence of an article with its link. */
export function wordArticle(article: Article, context: Context): string {
	const { edition, site, t } = context;
	return t.shareArticle({
		title: article.title,
		evidence: wordEvidence(article, context),
		updated: t.dates.day(article.updated ?? article.published, edition.site.timeZone),
		url: absolute(article.url, site),
	});
}
