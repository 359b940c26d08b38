import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');

/** The words that go out with a link: on share cards, in feeds, in what readers pass on, and on the page of a claim. */
export const sharing = {
	/** What a page is, on its share card and in feeds. */
	kinds: { edition: 'Explainers', article: 'Explainer', claim: 'Claim', topic: 'Topic', outlet: 'Publisher', page: 'About this site' },

	/** How firm a claim is, where it stands alone. */
	separateSources: counted(LOCALE, { one: '{n} separate source', other: '{n} separate sources' }),

	/** The page of a claim. */
	claimIn: 'A claim in',
	/** A claim where it is alone in a title: "Disputed: …". */
	titled: (finding: string, claim: string) => `${finding.charAt(0).toUpperCase()}${finding.slice(1)}: ${claim}`,
	/** What is wrong, never without what is right: in titles, texts to pass on, and citations. */
	titledWrong: (claim: string, right: string) => `Wrong: “${claim}” What is right: ${right}`,
	/** The head of its page, its card and its embed: the claim on one side, our finding on the other. */
	whatIsClaimed: 'What is claimed',
	whatWeFound: 'What we found',
	findingHead: (finding: string) => `${finding.charAt(0).toUpperCase()}${finding.slice(1)}`,
	saysSo: (who: string) => `Who says so: ${who}.`,
	claimKind: 'Type',
	claimWhen: 'When',
	whereItComesFrom: 'Where it comes from',
	restsOnNothing: 'No source that we found supports it, so there is nothing to trace.',
	chainsIntro: 'Each line begins where the report began. What is set in below only repeats it, and proves no more.',
	relays: 'repeated by',
	/** Over the two parts of the picture, and of the same in words. */
	saysSoHead: 'Says so',
	againstItHead: 'Against it',
	rightHead: 'Shows what is right',
	chainPicture: 'A picture of the same as the lists below: who repeats whom, and what is against it.',
	notFoundShort: 'not found',
	inTheArticle: 'In the article',
	underHeading: (heading: string) => `Under “${heading}”`,
	atItsBeginning: 'At its beginning',
	sameSubjects: 'Other claims on the same subjects',
	howToCite: 'How to cite it',
	citation: ({ claim, finding, site, title, updated, url }: Record<'claim' | 'finding' | 'site' | 'title' | 'updated' | 'url', string>) =>
		`“${claim}” (${finding}). In: “${title}”, ${site}, as of ${updated}. ${url}`,
	asBibtex: 'Reference file (BibTeX)',
	asCsl: 'Reference file for Zotero (CSL-JSON)',
	claimPage: 'Page of this claim',

	/** Sharing. `shareText` keeps who says so. */
	share: 'Share',
	linkToThis: 'Link to this page',
	copyLink: 'Copy link',
	copyText: 'Copy text',
	copied: 'Copied.',
	notCopied: 'The browser did not allow it. Select the text and copy it yourself.',
	shareSheet: 'Share with …',
	email: 'Send by email',
	textToPassOn: 'A text that keeps who says so',
	/** At a sentence of an article that cites a claim. */
	shareSentence: 'Share this sentence',
	linkToSentence: 'Link to this sentence',
	/** Where a reader can say that something is wrong: a mail or a form, filled in as far as we can. */
	reportInArticle: 'Report an error in this article',
	reportInClaim: 'Report an error in this claim',
	reportNowhere: 'Seen an error? There is no address for reports yet.',
	reportInArticleSubject: (title: string) => `Error in an article: ${title}`,
	reportInArticleText: (url: string) => `Address: ${url}\n\nWhat is wrong, where in the article, and how do you know?\n`,
	reportSubject: (claim: string) => `Error in a claim: ${claim}`,
	reportText: ({ claim, url, wording }: Record<'claim' | 'url' | 'wording', string>) =>
		`Address: ${url}\nClaim: ${claim}\nWording: “${wording}”\n\nWhat is wrong with it, and how do you know?\n`,
	shareClaim: ({ claim, finding, updated, url, who }: Record<'claim' | 'finding' | 'updated' | 'url' | 'who', string>) =>
		`${claim} (${who}; ${finding}, as of ${updated}) ${url}`,
	shareArticle: ({ evidence, title, updated, url }: Record<'evidence' | 'title' | 'updated' | 'url', string>) =>
		`${title} (${evidence}, as of ${updated}) ${url}`,
	embed: 'Show it on another site',
	embedHelp: 'Any site may frame this card. It asks nothing of other sites and keeps nothing on the reader’s machine.',
	fullEvidence: 'See who says what',

	/** What has changed since publication, besides what was wrong. */
	changes: 'What else has changed',
	changesOfClaim: 'What has changed',

	/** Feeds, and what machines read. */
	feedOfArticles: 'Articles',
	feedOfTopic: (topic: string) => `Articles on ${topic}`,
	feedOfCorrections: 'Corrections',
	correctionOf: (title: string) => `Correction: ${title}`,
	feeds: 'Feeds',
	rssOfArticles: 'Articles by RSS',
	rssOfCorrections: 'Corrections by RSS',
	feedFormats: { rss: 'RSS', atom: 'Atom' },
	asMarkdown: 'Markdown',
	claimsAsJson: 'Claims as JSON',

	/** Where something that was published is gone. */
	goneTitle: 'This is no longer here',
	goneSince: (date: string) => `Taken away on ${date}.`,
	goneInstead: 'What replaces it',
	/** At an old address of what has a new one. */
	movedTitle: 'This page has moved',
	movedTo: 'It is now here',
};
