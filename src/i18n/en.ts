import type { SourceExtent } from '../schema/source.ts';
import type { SummaryPart } from '../schema/summary.ts';
import { counted, listed } from './counted.ts';
import { search } from './en/search.ts';
import { hubs } from './en/hubs.ts';
import { making } from './en/making.ts';
import { figures } from './en/figures.ts';
import { sharing } from './en/sharing.ts';
import { pictures } from './en/pictures.ts';
import { print } from './en/print.ts';
import { article } from './en/article.ts';
import { translation } from './en/translation.ts';
import { evidence } from './en/evidence.ts';
import { texts } from './en/texts.ts';
import { vocabulary } from './en/vocabulary.ts';
import { languageOf } from './languages.ts';
import { wordsFor } from './wordsFor.ts';
import { dateWords } from './dates.ts';

const { locale: LOCALE } = languageOf('en');
// Every digit: a number that is rounded is another number.
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** Every word of the interface in English. Comments say where a reader meets it. */
export const en = {
	...vocabulary,
	...sharing,
	...texts,
	...search,
	...hubs,
	...making,
	...figures,
	...pictures,
	...print,
	...translation,
	...evidence,
	...article,
	dates: dateWords(LOCALE, { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' }),
	number: (n: number) => number.format(n),
	list: (names: readonly string[]) => listed(LOCALE, names),
	unknown: 'unknown',

	/** The parts of every page. */
	skipToContent: 'Skip to the content',
	siteNavigation: 'Site',
	footerNavigation: 'About this site',
	reportError: 'Report an error',

	/** The head of an article. */
	by: (byline: string) => `By ${byline}`,
	published: 'Published',
	updated: 'Updated',
	covers: 'Covers',
	readingTime: 'Reading time',
	minutes: counted(LOCALE, { one: '{n} minute', other: '{n} minutes' }),
	minutesToRead: counted(LOCALE, { one: '{n} minute to read', other: '{n} minutes to read' }),
	draft: 'Draft',
	draftNotice: 'Draft. Only the desk sees this page; it is not published.',
	deskReport: 'Only the desk sees this. To put right:',
	correctedNotice: (date: string) => `This article was corrected on ${date}.`,
	seeCorrections: 'See what was wrong',

	/** Below the summary: how to read the text. `keyClaim` is marked as claims are. */
	keyClaim: 'Words underlined like this',
	keyAfter: ' are a claim. Beside each you read who says so and how firm it is. Press it to see who says what.',
	howWeSource: 'How we source',

	/** The labels of the summary. */
	summaryParts: wordsFor<SummaryPart>({
		report: 'The report',
		holdsUp: 'What holds up',
		oneSide: 'One side’s word',
		wrong: 'What is wrong',
		unknown: 'What is not known',
		matters: 'Why it matters',
	}),

	/** The headings of its parts. */
	atAGlance: 'At a glance',
	howThisWasMade: 'How this was made',
	whoSaysWhat: 'Who says what',
	sources: 'Sources',
	peoplePlacesTerms: 'People, places and terms',
	corrections: 'Corrections',
	notes: 'Notes',
	/** The way from a footnote to the first, second, … place that cites it: "1", "1-2". */
	backToReference: (number: string) => `Back to reference ${number}`,
	readNext: 'Read next',

	/** In the sentence, after the words of a claim: "Mujahid via AFP and Reuters, disputed; against it: Iftikhar". `also` is for who reports it, and quotes somebody else. */
	via: (speaker: string, outlet: string) => `${speaker} via ${outlet}`,
	andMore: counted(LOCALE, { one: ' and {n} more', other: ' and {n} more' }),
	and: (name: string) => ` and ${name}`,
	alsoMore: counted(LOCALE, { one: ', also {n} more', other: ', also {n} more' }),
	also: (name: string) => `, also ${name}`,
	/** What is against a claim, by whose word: “disputed; against it: Iftikhar, 2021”. It says who, and not that they answered anybody. */
	disputedBy: (who: string) => `disputed; against it: ${who}`,
	wrongBy: (who: string) => `wrong, going by ${who}`,
	/** Whose word it is, with when it was said. */
	dated: (who: string, date: string) => `${who}, ${date}`,
	/** The small window with the details of a claim or a term. */
	close: 'Close',
	fullEntry: 'Go to the full entry',

	/** How this was made: counted from the article's evidence. */
	claims: counted(LOCALE, { one: '{n} claim', other: '{n} claims' }),
	sourcesCounted: counted(LOCALE, { one: '{n} source', other: '{n} sources' }),
	originsCounted: counted(LOCALE, { one: '{n} separate source', other: '{n} separate sources' }),
	madeFrom: (claims: string, sources: string, origins: string) =>
		`This article reports ${claims}. They rest on ${sources}, which go back to ${origins}.`,
	relaysCounted: counted(LOCALE, {
		one: '{n} of the sources only repeats what another reported, and so does not count as separate.',
		other: '{n} of the sources only repeat what others reported, and so do not count as separate.',
	}),
	notFoundCounted: counted(LOCALE, {
		one: '{n} source could not be found; we know it only from those that repeat it.',
		other: '{n} sources could not be found; we know them only from those that repeat them.',
	}),
	singleOriginCounted: counted(LOCALE, {
		one: '{n} claim rests on a single source:',
		other: '{n} claims rest on a single source:',
	}),
	noSingleOrigin: 'No claim rests on a single source alone.',
	claimsByStatus: 'The claims by what we found',
	sourcesByKind: (kinds: string) => `The sources are ${kinds}.`,
	/** How many claims of an article have each finding: "11 with several sources, 8 disputed". */
	statusCounts: {
		'several-sources': (count: string) => `${count} with several sources`,
		'one-source': (count: string) => `${count} with one source`,
		disputed: (count: string) => `${count} disputed`,
		wrong: (count: string) => `${count} wrong`,
		unconfirmed: (count: string) => `${count} unconfirmed`,
	},

	/** Who says what. */
	claimNumber: (n: number) => `Claim ${number.format(n)}`,
	shouldRead: 'What is right:',
	correctedByUs: (date: string) => `We corrected this on ${date}. We had written:`,
	aboutTheEvidence: 'On the evidence:',
	origins: (names: string) => `Separate sources that support it: ${names}.`,
	singleOrigin: (name: string) => `It rests on one source: ${name}.`,
	timeUnknown: 'time unknown',
	noOrigin: 'No source that we found supports it.',
	/** The way from a claim's entry back to its words; the same claim may be cited more than once. */
	inTheText: (time: number) => (time === 1 ? 'In the text' : `In the text, place ${number.format(time)}`),
	relaying: (names: string) => `repeating ${names}`,
	/** Who speaks, where no name is given: "two diplomats, unnamed". */
	unnamed: (whom: string) => `${whom}, unnamed`,
	quoteOpen: '“',
	quoteClose: '”',

	/** The list of sources. */
	viaOutlet: (name: string) => `read at ${name}`,
	author: (name: string) => `by ${name}`,
	publishedUnknown: 'date unknown',
	accessed: (date: string) => `read on ${date}`,
	accessedUnknown: 'day of reading unknown',
	readExtents: wordsFor<SourceExtent>({
		whole: 'in whole',
		opening: 'the opening',
		excerpt: 'an excerpt',
		'not-found': 'Not found: known only from those that repeat it.',
	}),
	describedByUs: 'headline not seen; described by us',
	basedOn: 'Repeats',
	relayedBy: 'Repeated by',
	usedFor: counted(LOCALE, { one: 'Used for claim', other: 'Used for claims' }),
	languageNames: (tag: string) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag,
	inLanguage: (language: string) => `in ${language}`,

	/** People, places and terms. */
	aliases: (names: string) => `Also: ${names}.`,

	/** Corrections. */
	noCorrections: 'None so far.',
	correctionWas: 'We had written:',
	correctionNow: 'It now says:',
	correctionTouches: counted(LOCALE, { one: 'It concerns claim', other: 'It concerns claims' }),

	/** READ cards. */
	read: 'Read',
	olderThanThis: 'older than this article',
	linkedFrom: 'Articles that lead here',
	leadsHere: (title: string, relation: string) => `“${title}” leads here (${relation})`,

	/** The home page and the page for addresses that lead nowhere. */
	moreExplainers: 'More explainers',
	evidenceHead: (claims: string, origins: string) => `${claims}, ${origins}:`,
	notFoundTitle: 'There is no page at this address',
	notFoundDek:
		'The address may be misspelt, or the link that brought you here may be wrong. Addresses of articles and claims do not change, so nothing that was here has moved.',
	notFoundHelp: 'Perhaps you are looking for one of these:',
};

export type Strings = typeof en;
