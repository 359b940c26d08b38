import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument, type Document } from 'yaml';
import { PAGES } from './words.ts';

/** Files that contain translations of their names. */
const RECORDS = '{topics.yml,{outlets,entities,authors,charts,maps}/*.yml}';

/**
 * Copies what a new edition keeps of the old one into its folder. Leaves out the files that depend on the newsroom’s
 * answers, and all texts in languages that the new edition does not have.
 */
export async function keepFrom(content: string, fresh: string, languages: readonly string[]): Promise<void> {
	await cp(content, fresh, { recursive: true });
	const [main = '', ...others] = languages;
	for (const file of ['site.yml', 'LICENSE']) await rm(join(fresh, file), { force: true });
	for await (const file of glob('pages/*.mdx', { cwd: fresh })) {
		const [slug = '', tag] = file.slice('pages/'.length, -'.mdx'.length).split('.');
		if (PAGES.some((page) => page === slug) || (tag !== undefined && !others.includes(tag))) await rm(join(fresh, file));
	}
	for await (const file of glob('articles/*/*.mdx', { cwd: fresh })) {
		const [tag = ''] = file.split(/[/\\]/).at(-1)?.split('.') ?? [];
		if (tag !== main && !others.includes(tag)) await rm(join(fresh, file));
	}
	for await (const file of glob(RECORDS, { cwd: fresh })) await keepTranslations(join(fresh, file), others);
}

/** Removes translations into all other languages from a file. If there are none, the file is not rewritten. */
async function keepTranslations(file: string, languages: readonly string[]): Promise<void> {
	const document = parseDocument(await readFile(file, 'utf8'));
	if (document.errors.length > 0) return;
	const entries = Array.isArray(document.toJS()) ? (document.toJS() as unknown[]).map((_, index) => [index]) : [[]];
	const changed = entries.map((path) => dropOthers(document, [...path, 'translations'], languages));
	if (changed.includes(true)) await writeFile(file, document.toString({ lineWidth: 0 }));
}

function dropOthers(document: Document, path: readonly (string | number)[], languages: readonly string[]): boolean {
	const translations = document.getIn(path);
	if (!isMap(translations)) return false;
	const foreign = translations.items.map(({ key }) => String(key)).filter((tag) => !languages.includes(tag));
	for (const tag of foreign) document.deleteIn([...path, tag]);
	if (translations.items.length === 0) document.deleteIn(path);
	return foreign.length > 0;
}
