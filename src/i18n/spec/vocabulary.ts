import { RELATIONS } from '../../schema/article.ts';
import { CLAIM_KINDS, STANCES, STATUSES } from '../../schema/claim.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { METHODS } from '../../schema/making.ts';
import { OUTLET_KINDS } from '../../schema/outlet.ts';
import { SOURCE_EXTENTS, SOURCE_KINDS } from '../../schema/source.ts';
import { SUMMARY_PARTS } from '../../schema/summary.ts';
import { counted, each, sentence, text } from './entries.ts';

/** The names of the statuses, kinds and other values of the content model. */
export const vocabulary = {
	statuses: each('Our finding about a claim, in small letters: it stands in sentences and lists, and alone.', STATUSES, text()),
	statusMeanings: each('What a finding means, as a sentence.', STATUSES, text()),
	claimsOfStatus: each('The heading of the list of all claims with a finding.', STATUSES, text()),
	statusCounts: each(
		'How many claims of an article have each finding; {count} is the number. It stands in a list in a sentence.',
		STATUSES,
		sentence(undefined, 'count:words'),
	),
	findingsCounted: each('The same beside the bar of an article, below “Of 47 claims in this story:”.', STATUSES, counted()),
	stances: each(
		'What a source does to a claim: it says that it is so, that it is not so, what is right instead, or something to know.',
		STANCES,
		text(),
	),
	stanceMeanings: each('The same as a sentence, in the table of “How we source”.', STANCES, text()),
	claimKinds: each('What kind of thing is claimed.', CLAIM_KINDS, text()),
	claimKindMeanings: each('What belongs to a kind of claim, as a sentence above their list.', CLAIM_KINDS, text()),
	sourceKinds: each('How many sources of a kind an article has; in a list in a sentence.', SOURCE_KINDS, counted()),
	sourceKind: each('The kind of one source.', SOURCE_KINDS, text()),
	readExtents: each(
		'How much of a source we have read; in small letters after “read on 3 May 2026”, but for the last, a sentence.',
		SOURCE_EXTENTS,
		text(),
	),
	relations: each('Why another article is worth reading: how it stands to this one.', RELATIONS, text()),
	summaryParts: each('The labels of the parts of a summary.', SUMMARY_PARTS, text()),
	outletKinds: each('What a publisher is.', OUTLET_KINDS, text()),
	entityKinds: each('What somebody or something is.', ENTITY_KINDS, text()),
	entityKindHeadings: each('The same as the heading of a list.', ENTITY_KINDS, text()),
	madeBy: each('Who wrote an article, as a sentence.', METHODS, text()),
	translatedBy: each(
		'Who translated an article, and when. {language} is the one it was translated from, as this language calls it.',
		METHODS,
		sentence(undefined, 'language:words', 'date'),
	),
};
