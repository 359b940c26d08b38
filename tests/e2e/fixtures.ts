import { LANGUAGE_TAGS } from '../words.ts';
import { buildEdition } from '../../src/build.ts';
import { loadFiles } from '../../src/load.ts';
import type { Edition } from '../../src/model/edition.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { NOW } from '../product/now.ts';

/** The model that the fixtures are built from, in each language, the main one first. */
export async function editionsOfFixtures(): Promise<readonly [Edition, ...Edition[]]> {
	return buildEdition(await loadFiles(FIXTURES), { languages: LANGUAGE_TAGS, now: new Date(NOW) }).published;
}
