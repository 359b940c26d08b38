import { madeInWords } from '../../i18n/made.ts';
import { fullFinding, whoSays } from '../../i18n/says.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { withTextFragment } from '../../model/textFragment.ts';
import { absolute } from '../../model/urls.ts';
import { shorten } from '../../shareCards/words.ts';
import type { Context } from '../context.ts';

/** The words shared with a link to a claim. */
export interface ClaimWords {
	/**
	 * For use on its own: "Disputed: They signed.", "Wrong: “They signed.” What is right: They did not." For a wrong claim, each
	 * part is cut to the length of a title.
	 */
	readonly title: string;
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly who: string;
	/** How firm the claim is: "one source", "disputed: not so according to Iftikhar via Dawn, 22 March 2022". */
	readonly finding: string;
	/** The day on which this was last updated. */
	readonly updated: string;
	/** An absolute URL. */
	readonly url: string;
	/** Who made the article it is from. */
	readonly made: string;
	/** All of this in one line, to share. */
	readonly shareText: string;
	/** How to cite it. */
	readonly citation: string;
}

/** The words that go with a claim, the same wherever it is shared. */
export function wordClaim(claim: Claim, article: Article, { edition, site, t }: Context): ClaimWords {
	const { finding, who } = wordFinding(claim, t);
	const updated = t.dates.day(article.updated ?? article.published, edition.site.timeZone);
	const url = absolute(claim.url, site);
	const name = nameClaim(claim, t);
	return {
		title: titleClaim(claim, t),
		who,
		finding,
		updated,
		url,
		made: madeInWords(article.made, t),
		shareText: t.shareClaim({ claim: name, who, finding, updated, url }),
		citation: t.citation({
			claim: claim.text,
			finding: [finding, ...rightWords(claim, t)].join(t.stop + ' '),
			title: article.title,
			site: edition.site.name,
			updated,
			url,
		}),
	};
}

/** Who says so, and how firm the claim is. */
export function wordFinding({ separateSources, status, voices }: Claim, t: Strings): Pick<ClaimWords, 'finding' | 'who'> {
	return { who: voices === undefined ? t.unknown : whoSays(voices, t), finding: fullFinding(status, separateSources, voices, t) };
}

/** A claim's sentence. If it is wrong, what is right follows. */
export function nameClaim({ right, status, text }: Named, t: Strings): string {
	return status === 'wrong' && right !== undefined ? t.titledWrong(text, right) : text;
}

/** A claim as a title, which begins with our finding. A wrong claim is cut shorter than what is right, which must not be lost. */
export function titleClaim({ right, status, text }: Named, t: Strings): string {
	if (status !== 'wrong' || right === undefined) return t.titled(t.statuses[status], text);
	return t.titledWrong(shorten(text, WRONG_IN_TITLE), shorten(right, RIGHT_IN_TITLE));
}

/** What is right, with its label. Empty unless the claim is wrong. */
function rightWords({ right }: Pick<Claim, 'right'>, t: Strings): readonly string[] {
	return right === undefined ? [] : [`${t.shouldRead} ${right}`];
}

type Named = Pick<Claim, 'right' | 'status' | 'text'>;

/** In characters. A tab or a search result shows about sixty, and the preview of a link about twice that. */
const WRONG_IN_TITLE = 60;
const RIGHT_IN_TITLE = 90;

/** A sentence that cites a claim, to be shared: a link to its words, and a text that says who makes the claim. */
export interface SharedPassage {
	readonly url: string;
	readonly text: string;
}

/** The sentences of an article that cite a claim, each with its link. Browsers without text fragments go to its anchor. */
export function sharePassages(claim: Claim, article: Article, context: Context): readonly SharedPassage[] {
	const { finding, updated, who } = wordClaim(claim, article, context);
	const { site, t } = context;
	return claim.passages.map(({ after, before, words }, index) => {
		const url = withTextFragment(`${absolute(article.url, site)}#${claim.citations[index] ?? claim.anchor}`, words);
		const sentence = `${t.quoteOpen}${`${before}${words}${after}`.trim()}${t.quoteClose}`;
		return { url, text: t.shareClaim({ claim: [sentence, ...rightWords(claim, t)].join(' '), who, finding, updated, url }) };
	});
}

/** The evidence of an article in one line: "47 claims, 47 separate sources: 10 with several sources, 18 with one source, …". */
export function wordEvidence({ making }: Article, { t }: Context): string {
	const statuses = making.byStatus.map(({ count, name }) => t.statusCounts[name](t.number(count)));
	return `${t.evidenceHead(t.claims(making.claims), t.originsCounted(making.origins))} ${statuses.join(`${t.comma} `)}`;
}

/** One line with the evidence of an article and its link. */
export function wordArticle(article: Article, context: Context): string {
	const { edition, site, t } = context;
	return t.shareArticle({
		title: article.title,
		evidence: wordEvidence(article, context),
		updated: t.dates.day(article.updated ?? article.published, edition.site.timeZone),
		url: absolute(article.url, site),
	});
}
