import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');

/** The words of the search. */
export const search = {
	search: 'Search',
	searchDek: 'Articles, claims, sources, publishers, and the people, places and terms in them.',
	searchLabel: 'Words to look for',
	searchAmong: 'Among',
	searchEverything: 'everything',
	searchKinds: { article: 'articles', claim: 'claims', source: 'sources', outlet: 'publishers', entity: 'people, places and terms' },
	/** Before the facts of a result. */
	searchKind: { article: 'Article', claim: 'Claim', source: 'Source', outlet: 'Publisher', entity: 'Person, place or term' },
	searchFound: counted(LOCALE, { one: '{n} result', other: '{n} results' }),
	searchNone: 'Nothing was found.',
	/** Where nothing was found, before what is found by the name that was meant. */
	searchMeant: (words: string) => `Did you mean “${words}”?`,
	searchFailed: 'The search could not be loaded. Is there a connection?',
	searchNeedsScript: 'The search needs JavaScript, which is off. Everything that it would find is also reached from these pages:',
	searchInstead: 'Or look through',
};
