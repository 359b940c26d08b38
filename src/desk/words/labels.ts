/** The labels of fields on the desk, by key. A key that is not here is its own label. */
const LABELS: Readonly<Record<string, string>> = {
	accent: 'Colour of links and marks',
	accentDark: 'The same on dark screens',
	accessed: 'Read on',
	address: 'Address of the site',
	asOf: 'Followed up to',
	attributions: 'Who says so',
	basedOn: 'Passes on',
	byline: 'Written by',
	checkedBy: 'Facts checked by',
	dek: 'Below the headline',
	desk: 'Byline of the newsroom',
	countedBy: 'Counted by',
	counts: 'What is counted',
	covers: 'Time of the story',
	draft: 'Draft',
	apart: 'A small drawing for each series',
	breaks: 'Where the way of counting changed',
	form: 'How it is drawn',
	frame: 'What the map shows around it',
	from: 'Made from',
	numbers: 'The numbers',
	holdsUp: 'What holds up',
	inWords: 'In words, for those who cannot see it',
	id: 'Permanent name',
	latest: 'Since then',
	legalNotice: 'Who answers for the site',
	lead: 'Picture for the whole article',
	licenceUrl: 'Web address of the licence',
	made: 'How it was made',
	matters: 'Why it matters',
	method: 'Written by whom',
	of: 'The original says',
	oneSide: 'What one side says',
	quote: 'Exact words',
	read: 'How much was read',
	report: 'What is reported',
	reports: 'Form for reports of errors',
	reviewedBy: 'Read before by',
	right: 'What is right',
	rightOf: 'The original says is right',
	status: 'Finding',
	text: 'In words',
	title: 'Headline',
	url: 'Web address',
	via: 'Read on the page of',
	was: 'We had written',
	now: 'It says now',
	at: 'When',
	why: 'Why read it',
};

/** The label of a field. */
export function labelOf(key: string): string {
	const own = LABELS[key];
	if (own !== undefined) return own;
	const spaced = key.replace(/([A-Z])/g, ' $1').toLowerCase();
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The list that a key takes names from. */
export const NAMES_OF: Readonly<
	Record<string, 'sources' | 'outlets' | 'entities' | 'places' | 'topics' | 'articles' | 'claims' | 'pictures' | 'charts' | 'maps'>
> = {
	countedBy: 'outlets',
	places: 'places',
	through: 'places',
	charts: 'charts',
	maps: 'maps',
	source: 'sources',
	basedOn: 'sources',
	outlet: 'outlets',
	via: 'outlets',
	lead: 'pictures',
	still: 'pictures',
	speaker: 'entities',
	about: 'entities',
	entities: 'entities',
	topics: 'topics',
	article: 'articles',
	claims: 'claims',
};

/** Keys that hold a date. Authors may write only a year, which is a number in YAML. */
export const DATES: ReadonlySet<string> = new Set(['published', 'accessed', 'when', 'covers', 'asOf', 'date']);
