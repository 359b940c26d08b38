import type { ClaimKind, Status } from '../../schema/claim.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { OutletKind } from '../../schema/outlet.ts';
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';
import { wordsFor } from '../wordsFor.ts';

const { locale: LOCALE } = languageOf('en');
const countries = new Intl.DisplayNames(LOCALE, { type: 'region' });
const scripts = new Intl.DisplayNames(LOCALE, { type: 'script' });

/** Countries that our articles spell in another way than the library does. */
const OUR_COUNTRIES: Readonly<Record<string, string>> = { TR: 'Turkey' };

/** The words of the pages that list claims, outlets, entities, topics and articles, and of those for one outlet or entity. */
export const hubs = {
	/** Any list. */
	onPage: (title: string, page: number) => (page === 1 ? title : `${title}, page ${page}`),
	/** The orders of a list of names. */
	orderOfList: 'Order of this list',
	mostCited: 'Most cited first',
	byName: 'By name',
	titleByName: (title: string) => `${title} by name`,
	listPages: 'Pages of this list',
	listPage: (page: string) => `Page ${page}`,
	counts: (one: string, other: string) => `${one}, ${other}`,

	/** The list of articles. */
	articles: 'Articles',
	articlesDek: 'Every explainer by date, the newest first.',
	articlesCounted: counted(LOCALE, { one: '{n} article', other: '{n} articles' }),

	/** The lists of claims. */
	allClaims: 'Claims',
	allClaimsDek: 'Every claim of every article, with who says so and what we found. The newest article comes first.',
	claimsOfStatus: wordsFor<Status>({
		'several-sources': 'Claims with several sources',
		'one-source': 'Claims with one source',
		disputed: 'Disputed claims',
		wrong: 'Claims that are wrong',
		unconfirmed: 'Unconfirmed claims',
	}),
	statusMeans: (status: string, meaning: string) =>
		`“${status.charAt(0).toUpperCase()}${status.slice(1)}” means: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`,
	claimsOfKind: (kind: string) => `Claims by type: ${kind.toLowerCase()}`,
	claimKindMeanings: wordsFor<ClaimKind>({
		event: 'Claims that something happened.',
		figure: 'Claims that something amounts to so much.',
		statement: 'Claims that somebody said something.',
		allegation: 'Claims that lay something at somebody’s door.',
		forecast: 'Claims about what will happen.',
		background: 'Claims about what was so before, and explains the rest.',
	}),
	filters: 'Choose claims',
	byStatus: 'Finding',
	byKind: 'Type',
	byArticle: 'Article',
	filterAll: 'All',
	chooseArticle: 'Choose an article',
	byEntityOrOutlet: 'Or by',
	/** The script of the page puts the number for `{n}`. */
	claimsShown: (shown: string, all: string) => `Showing ${shown} of ${all}.`,
	claimsFromTo: (from: string, to: string, all: string) => `Showing ${from} to ${to} of ${all}.`,

	/** Outlets, whom readers know as publishers: some are no news outlets. */
	outlets: 'Publishers',
	outletsDek: 'Who publishes what we cite: what each of them is, what we cite it for, and whose reports it repeats.',
	outletsByNameDek: 'Every publisher that we cite, in alphabetical order.',
	outletsCounted: counted(LOCALE, { one: '{n} publisher', other: '{n} publishers' }),
	outletKinds: wordsFor<OutletKind>({
		newspaper: 'Newspaper',
		'news-agency': 'News agency',
		broadcaster: 'Broadcaster',
		'news-site': 'News site',
		magazine: 'Magazine',
		'think-tank': 'Think tank',
		ngo: 'Non-governmental organisation',
		government: 'Government',
		'international-body': 'International body',
		journal: 'Journal',
		reference: 'Work of reference',
		aggregator: 'Aggregator',
		blog: 'Blog',
	}),
	documentsCounted: counted(LOCALE, { one: '{n} document', other: '{n} documents' }),
	readThereOnly: 'We only read the work of others there',
	/** In lists of results, where an outlet may be somebody of whom there is a page as well. */
	asSource: (name: string) => `${name} as a source`,
	/** The sentences below the name of an outlet. */
	citesOfIt: (name: string, documents: string, claims: string) => `We cite ${documents} of ${name}, for ${claims}.`,
	relaysOfIt: counted(LOCALE, {
		one: '{n} of them only repeats what others reported.',
		other: '{n} of them only repeat what others reported.',
	}),
	readsThere: (name: string, documents: string) => `We read ${documents} of others at ${name}, and cite nothing of its own.`,
	kind: 'Type',
	country: 'Country',
	countryName: (code: string) => OUR_COUNTRIES[code] ?? countries.of(code) ?? code,
	owner: 'Owner',
	basis: 'Looked up in',
	basisUnknown: 'no source noted',
	/** Headings of the parts of a dossier. */
	documentParts: {
		reports: 'What it published itself',
		relays: 'What it published and others had reported',
		others: 'The work of others that we read there',
	},
	passesOn: 'Repeats',
	passedOnBy: 'Repeated by',
	listedIn: 'Listed in',
	restsOnItThroughOthers: 'Claims for which we cite others, who repeat it',
	/** What somebody says to a claim, or a document does to it: "Supports, Context". */
	stancesOf: (stances: readonly string[]) => stances.join(', '),
	citedForNothing: 'No claim names it directly.',
	correctedClaims: 'What was wrong',
	nothingCorrected: 'Nothing that it supports, or that others support who repeat it, has turned out wrong so far.',

	/** People, places and terms. */
	entitiesDek: 'Everybody and everything that our articles explain, with what is claimed about them and what they say.',
	entitiesByNameDek: 'Every person, organisation, place, agreement, event and term in our articles, each sort in alphabetical order.',
	entitiesCounted: counted(LOCALE, { one: '{n} entry', other: '{n} entries' }),
	entityKinds: wordsFor<EntityKind>({
		person: 'Person',
		organisation: 'Organisation',
		place: 'Place',
		agreement: 'Agreement',
		event: 'Event',
		concept: 'Term',
	}),
	entityKindHeadings: wordsFor<EntityKind>({
		person: 'People',
		organisation: 'Organisations',
		place: 'Places',
		agreement: 'Agreements',
		event: 'Events',
		concept: 'Terms',
	}),
	alsoWritten: 'Also',
	inScript: (script: string) => `In ${scripts.of(script) ?? script} script`,
	subjectOf: 'Subject of',
	quotedOn: 'Quoted on',
	/** Headings of the parts of a profile. */
	claimParts: {
		about: (name: string) => `Claims about ${name}`,
		by: (name: string) => `Claims on which ${name} is quoted`,
	},
	articlesNaming: 'Articles',
	about: 'About',

	/** Topics. */
	topics: 'Topics',
	topicsDek: 'The subjects that articles are filed under.',
	noArticlesYet: 'No article so far.',
};
