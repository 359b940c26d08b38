import type { PictureKind } from '../../schema/articlePicture.ts';
import type { Relation } from '../../schema/article.ts';
import type { Form, Scale } from '../../schema/chart.ts';
import type { ClaimKind, Stance, Status } from '../../schema/claim.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { Method } from '../../schema/making.ts';
import type { OutletKind } from '../../schema/outlet.ts';
import type { RecordingKind } from '../../schema/recording.ts';
import type { SourceExtent, SourceKind } from '../../schema/source.ts';

type Choosable =
	| ClaimKind
	| EntityKind
	| Form
	| Method
	| OutletKind
	| PictureKind
	| RecordingKind
	| Relation
	| Scale
	| SourceExtent
	| SourceKind
	| Stance
	| Status;

/** The names of values that are chosen from lists. The compiler requires a name for each value in the schemas. */
const NAMES: Readonly<Record<Choosable, string>> = {
	event: 'Event',
	figure: 'Figure',
	statement: 'Statement',
	allegation: 'Allegation',
	forecast: 'Forecast',
	background: 'Background',
	person: 'Person',
	organisation: 'Organisation',
	place: 'Place',
	agreement: 'Agreement',
	concept: 'Term',
	bars: 'Bars',
	stacked: 'Stacked bars',
	lines: 'Lines',
	dots: 'Dots with ranges',
	machine: 'Machine',
	'machine-and-person': 'Machine, and a person who went over it',
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
	aggregator: 'Site that collects the news of others',
	blog: 'Blog',
	photograph: 'Photograph',
	drawing: 'Drawing',
	screenshot: 'Screenshot',
	altered: 'Altered by hand',
	'ai-altered': 'Altered by a machine (AI)',
	'ai-made': 'Made by a machine (AI)',
	video: 'Video',
	sound: 'Sound',
	update: 'Update',
	contradicts: 'Says otherwise',
	document: 'Document',
	'from-zero': 'From nought',
	cut: 'Cut: begins near the lowest number',
	log: 'Logarithmic: each step is ten times the last',
	whole: 'All of it',
	opening: 'Its beginning',
	excerpt: 'An excerpt',
	'not-found': 'Nothing: it was not found',
	'news-report': 'News report',
	wire: 'Agency report',
	'official-statement': 'Official statement',
	transcript: 'Transcript',
	'think-tank-report': 'Report of a think tank',
	'ngo-report': 'Report of a non-governmental organisation',
	analysis: 'Analysis',
	treaty: 'Treaty',
	dataset: 'Data set',
	supports: 'Supports',
	disputes: 'Disputes',
	corrects: 'Corrects',
	context: 'Context',
	'several-sources': 'Several sources',
	'one-source': 'One source',
	disputed: 'Disputed',
	wrong: 'Wrong',
	unconfirmed: 'Unconfirmed',
};

/** Whether a value has a name. */
export function hasName(value: string): value is Choosable {
	return Object.hasOwn(NAMES, value);
}

/** The name of a value. A value without one is written out in plain words. */
export function nameOf(value: string): string {
	if (hasName(value)) return NAMES[value];
	const spaced = value.replaceAll('-', ' ');
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
