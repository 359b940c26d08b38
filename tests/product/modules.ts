/** The modules of the product that tests import, for what no built file shows. */
import type { Card } from '../../src/shareCards/card.ts';
import { describeCard } from '../../src/shareCards/describe.ts';
import { LANGUAGE_TAGS, stringsFor } from '../words.ts';
import { loadFiles } from '../../src/load.ts';
import { buildEdition } from '../../src/build.ts';
import { shareCardOf } from '../../src/outputs/shareCards/pageCards.ts';
import { SITE } from '../siteAddress.ts';
import { FIXTURES } from './buildFixtures.ts';
import { NOW } from './now.ts';

/** The share card of each page of the fixtures in a language, by the address of the page. */
export async function cardsIn(language: string): Promise<readonly (readonly [url: string, card: Card])[]> {
	const { published: editions } = buildEdition(await loadFiles(FIXTURES), { languages: LANGUAGE_TAGS, now: new Date(NOW) });
	const edition = editions.find((candidate) => candidate.language === language);
	if (edition === undefined) throw new Error(`The fixtures have no edition in ${language}.`);
	const context = { edition, editions, site: new URL(SITE), t: stringsFor(language) };
	return edition.sitePages.flatMap((page) => (page.kind === 'share-card' ? [[page.of.url, shareCardOf(page.of, context)] as const] : []));
}

export { describeCard };
