import type { Relation } from '../../schema/article.ts';
import type { ClaimKind, Stance, Status } from '../../schema/claim.ts';
import type { SourceKind } from '../../schema/source.ts';
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';
import { wordsFor } from '../wordsFor.ts';

const { locale: LOCALE } = languageOf('en');

/** The words for what the content model distinguishes. */
export const vocabulary = {
	/** The status of a claim, and what it means. */
	statuses: wordsFor<Status>({
		'several-sources': 'several sources',
		'one-source': 'one source',
		disputed: 'disputed',
		wrong: 'wrong',
		unconfirmed: 'unconfirmed',
	}),
	statusMeanings: wordsFor<Status>({
		'several-sources': 'At least two separate sources support it, and we found nobody who says otherwise.',
		'one-source': 'One source says so, or several that all go back to one. We found nobody who says otherwise.',
		disputed: 'Somebody in a position to know says otherwise.',
		wrong: 'It is wrong, and a source shows what is right.',
		unconfirmed: 'It is said, and we found nothing that confirms it.',
	}),
	stances: wordsFor<Stance>({
		supports: 'Supports',
		disputes: 'Says otherwise',
		corrects: 'Shows what is right',
		context: 'Background',
	}),
	stanceMeanings: wordsFor<Stance>({
		supports: 'The source says that it is so.',
		disputes: 'The source says that it is not so, or denies it.',
		corrects: 'The source shows what is right instead.',
		context: 'The source adds something to know, and takes no side.',
	}),
	claimKinds: wordsFor<ClaimKind>({
		event: 'Event',
		figure: 'Figure',
		statement: 'Statement',
		allegation: 'Allegation',
		forecast: 'Forecast',
		background: 'Background fact',
	}),
	sourceKinds: wordsFor<SourceKind, (n: number) => string>({
		'news-report': counted(LOCALE, { one: '{n} news report', other: '{n} news reports' }),
		wire: counted(LOCALE, { one: '{n} agency report', other: '{n} agency reports' }),
		'official-statement': counted(LOCALE, { one: '{n} official statement', other: '{n} official statements' }),
		transcript: counted(LOCALE, { one: '{n} transcript', other: '{n} transcripts' }),
		'think-tank-report': counted(LOCALE, { one: '{n} think-tank report', other: '{n} think-tank reports' }),
		'ngo-report': counted(LOCALE, {
			one: '{n} report by a non-governmental organisation',
			other: '{n} reports by non-governmental organisations',
		}),
		analysis: counted(LOCALE, { one: '{n} analysis', other: '{n} analyses' }),
		treaty: counted(LOCALE, { one: '{n} treaty', other: '{n} treaties' }),
		dataset: counted(LOCALE, { one: '{n} dataset', other: '{n} datasets' }),
		reference: counted(LOCALE, { one: '{n} work of reference', other: '{n} works of reference' }),
		aggregator: counted(LOCALE, { one: '{n} aggregator', other: '{n} aggregators' }),
	}),
	sourceKind: wordsFor<SourceKind>({
		'news-report': 'News report',
		wire: 'Agency report',
		'official-statement': 'Official statement',
		transcript: 'Transcript',
		'think-tank-report': 'Think-tank report',
		'ngo-report': 'Report by a non-governmental organisation',
		analysis: 'Analysis',
		treaty: 'Treaty',
		dataset: 'Dataset',
		reference: 'Work of reference',
		aggregator: 'Aggregator',
	}),
	relations: wordsFor<Relation>({ background: 'Background', update: 'Update', contradicts: 'Contradicts', document: 'Document' }),
};
