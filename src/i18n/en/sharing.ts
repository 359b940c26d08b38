import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');

/** The words that go out with a link: on share cards, in feeds, in what readers pass on, and on the page of a claim. */
export const sharing = {
	/** What a page is, on its share card and in feeds. */
	kinds: { edition: 'Explainers', article: 'Explainer', claim: 'Claim', topic: 'Topic', outlet: 'Outlet', page: 'About this site' },

	/** How firm a claim is, where it stands alone. */
	separateSources: counted(LOCALE, { one: '{n} separate source', other: '{n} separate sources' }),

	/** The page of a claim. */
	claimIn: 'A claim in',
	/** Before a claim where its title stands alone, lest what is wrong be passed on as right: "Wrong: …". */
	titled: (status: string, claim: string) => `${status.charAt(0).toUpperCase()}${status.slice(1)}: ${claim}`,
	saysSo: (who: string) => `Who says so: ${who}.`,
	claimKind: 'Kind',
	claimWhen: 'When',
	whatItRestsOn: 'What it rests on',
	restsOnNothing: 'No source that we found supports it, so there is nothing to trace.',
	chainsIntro: 'Each line begins where the report began. What is set in below it passes it on, and proves no more.',
	relays: 'passed on by',
	notFoundShort: 'not found',
	inTheArticle: 'In the article',
	underHeading: (heading: string) => `Under “${heading}”`,
	atItsBeginning: 'At its beginning',
	sameSubjects: 'Other claims on the same subjects',
	howToCite: 'How to cite it',
	citation: ({ claim, finding, site, title, updated, url }: Record<'claim' | 'finding' | 'site' | 'title' | 'updated' | 'url', string>) =>
		`“${claim}” (${finding}). In: “${title}”, ${site}, as of ${updated}. ${url}`,
	asBibtex: 'BibTeX',
	asCsl: 'CSL-JSON',
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
	shareClaim: ({ claim, finding, updated, url, who }: Record<'claim' | 'finding' | 'updated' | 'url' | 'who', string>) =>
		`${claim} (${who}; ${finding}, as of ${updated}) ${url}`,
	shareArticle: ({ evidence, title, updated, url }: Record<'evidence' | 'title' | 'updated' | 'url', string>) =>
		`${title} (${evidence}, as of ${updated}) ${url}`,
	embed: 'Show it on another site',
	embedHelp: 'Any site may frame this card. It asks nothing of other sites and keeps nothing on the reader’s machine.',
	embedTitle: (claim: string) => `Claim: ${claim}`,
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
	goneInstead: 'What stands for it now',
};
