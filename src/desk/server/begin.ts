import { stringify } from 'yaml';
import { SCAFFOLDS } from '../../commands/new/scaffolds.ts';
import { explanations } from '../../diagnostics/diagnostic.ts';
import { isTakenBelowHub } from '../../model/pages/takenNames.ts';
import { readContent } from '../../reading/documents/content.ts';
import { idLike, isId, unusedId } from '../../schema/id.ts';
import { change } from '../files/change.ts';
import { joinContent, splitContent } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import type { Value } from '../files/write.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { beginTranslation } from '../translate/begin.ts';
import { formerIds } from '../references/formerIds.ts';
import { NO_FILE } from './disk.ts';
import type { LiveCheck } from './liveCheck.ts';
import { RequestRefused, textIn } from './requests.ts';
import type { Folders, Store } from './store.ts';

/** What these functions need to write files. */
interface Works extends Folders {
	readonly store: Store;
	readonly check: Pick<LiveCheck, 'files'>;
}

/**
 * Begins an article as a draft, with a headline, a topic and perhaps a text. Anything else is left empty. If the text
 * is not in the main language, it becomes a translation, and its original begins without words.
 */
export async function beginArticle(
	request: Readonly<Record<string, unknown>>,
	works: Works,
	now: Date,
): Promise<{ readonly path: string }> {
	const [slug, title, topic] = [textIn(request, 'slug'), textIn(request, 'title'), textIn(request, 'topic')];
	const [main = 'en', ...others] = works.languages;
	await refuseGivenUp('articles', slug, works);
	const language = others.find((tag) => tag === request['language']) ?? main;
	const body = typeof request['body'] === 'string' ? request['body'] : '';
	const path = `content/${SCAFFOLDS.article.path(allowedId(slug), main)}`;
	const about: Change = { act: 'set', path: ['topics'], value: topic === '' ? [] : [topic] };
	// Entries are added one at a time. Empty ones from the scaffold would be in the way.
	const empty: readonly Change[] = ['sources', 'claims'].map((key) => ({ act: 'set', path: [key], value: [] }));
	const named: Change = { act: 'set', path: ['title'], value: title };
	const scaffold = SCAFFOLDS.article.text(now);
	if (language === main) {
		await writeNew(works, path, written(path, scaffold, [named, about, ...empty], body));
		return { path };
	}
	const original = written(path, scaffold, [about, ...empty], '');
	const version = path.replace(/[^/]+$/, `${language}.mdx`);
	await writeNew(works, path, original);
	await writeNew(works, version, written(version, beginTranslation(path, original, now) ?? '', [named], body));
	return { path: version };
}

/** Refuses an id that was given up, because old links to its address lead elsewhere. */
async function refuseGivenUp(hub: string, id: string, { check, languages }: Works): Promise<void> {
	const { tombstones } = readContent(await check.files(), languages);
	if (formerIds(hub, tombstones?.data ?? []).has(id))
		throw new RequestRefused(`“${id}” was the name of something else before, and old links still use it. Choose another.`);
}

/** A file with these changes to its frontmatter, and with this text. */
function written(path: string, text: string, changes: readonly Change[], body: string): string {
	const parts = splitContent(path, text);
	if (parts === undefined) throw new Error('The scaffold of an article has no frontmatter.');
	return joinContent({ ...parts, yaml: edited(parts.yaml, changes), body: `\n${body.trim()}\n` });
}

/** Begins the translation of an article into another language of the site. */
export async function beginVersion(original: string, language: string, works: Works, now: Date): Promise<{ readonly path: string }> {
	const opened = await works.store.open(original);
	const text = opened === undefined ? undefined : beginTranslation(original, opened.text, now);
	if (text === undefined) throw new RequestRefused('There is no original to translate.');
	const path = original.replace(/[^/]+$/, `${language}.mdx`);
	await writeNew(works, path, text);
	return { path };
}

/** The shared things that the desk can begin, and the folder of each. */
const RECORDS: Readonly<Record<string, string>> = { outlet: 'outlets', entity: 'entities', author: 'authors', map: 'maps' };

/** Begins the file of an outlet, entity, author or map with the values of a form, or adds a topic. */
export async function beginRecord(request: Readonly<Record<string, unknown>>, works: Works): Promise<{ readonly path: string }> {
	const thing = textIn(request, 'thing');
	const folder = thing === 'topic' ? 'topics' : RECORDS[thing];
	if (folder === undefined) throw new RequestRefused('The desk cannot begin this.');
	const id = request['id'] === undefined ? await idFor(thing, folder, valuesIn(request), works) : allowedId(textIn(request, 'id'));
	await refuseGivenUp(folder, id, works);
	if (thing === 'topic') return beginTopic(id, valuesIn(request), works);
	const path = `content/${folder}/${id}.yml`;
	await writeNew(works, path, recordText(valuesIn(request)));
	return { path };
}

/** An id like the name in the values, that nothing has or had. */
async function idFor(thing: string, folder: string, { name }: Values, { check, languages }: Works): Promise<string> {
	const files = await check.files();
	const former = formerIds(folder, readContent(files, languages).tombstones?.data ?? []);
	const isTaken = (id: string) => former.has(id) || isTakenBelowHub(id) || files.some(({ path }) => path === `content/${folder}/${id}.yml`);
	const wanted =
		idLike(typeof name === 'string' ? name : '')
			.split('-')
			.slice(0, 6)
			.join('-') || thing;
	return allowedId(unusedId(wanted, isTaken));
}

/** Begins a chart. Its numbers become a table beside the article. */
export async function beginChart(request: Readonly<Record<string, unknown>>, works: Works): Promise<{ readonly path: string }> {
	const [article, id, csv] = [textIn(request, 'article'), allowedId(textIn(request, 'id')), textIn(request, 'csv')];
	const [, slug] = /^content\/articles\/([^/]+)\//.exec(article) ?? [];
	if (slug === undefined) throw new RequestRefused('A chart begins in an article.');
	const path = `content/charts/${id}.yml`;
	if ((await works.store.open(path)) !== undefined)
		throw new RequestRefused(`There is already a chart “${id}”. Give this one another name.`);
	await writeNew(works, `content/articles/${slug}/${id}.csv`, csv);
	await writeNew(works, path, recordText({ ...valuesIn(request), numbers: `${slug}/${id}.csv` }));
	return { path };
}

async function beginTopic(id: string, values: Values, { store }: Works): Promise<{ readonly path: string }> {
	const path = 'content/topics.yml';
	const opened = await store.open(path);
	const yaml = readYamlText(opened?.text ?? '');
	const topics = valueOf(yaml);
	const list = Array.isArray(topics) ? (topics as readonly Values[]) : [];
	if (list.some((topic) => topic['id'] === id)) throw new RequestRefused(`There is already a topic “${id}”.`);
	const entry = { id, ...values };
	const text = list.length === 0 ? stringify([entry]) : edited(yaml.text, [{ act: 'add', path: [list.length], value: entry }]);
	const saved = await store.save(path, text, opened?.version ?? NO_FILE);
	if (saved.outcome !== 'saved') throw new RequestRefused('The topics have just been changed by somebody else. Try it again.');
	return { path };
}

type Values = Readonly<Record<string, Value>>;

function valuesIn(request: Readonly<Record<string, unknown>>): Values {
	return (request['values'] ?? {}) as Values;
}

function recordText(values: Values): string {
	return edited(
		'',
		Object.entries(values).map(([key, value]) => ({ act: 'set', path: [key], value })),
	);
}

function edited(text: string, changes: readonly Change[]): string {
	return changes.reduce((yaml, wanted) => change(yaml, wanted).yaml, readYamlText(text)).text;
}

/** The id, if something may be called so. Otherwise refuses it with the words of the check. */
function allowedId(id: string): string {
	if (!isId(id)) throw new RequestRefused(sentence(explanations['bad-id']({ id })));
	if (isTakenBelowHub(id)) throw new RequestRefused(sentence(explanations['slug-taken']({ slug: id })));
	return id;
}

async function writeNew({ store }: Works, path: string, text: string): Promise<void> {
	const saved = await store.save(path, text, NO_FILE);
	if (saved.outcome !== 'saved') throw new RequestRefused(`There is already something with this name. It has not been changed.`);
}

function sentence({ todo, what }: { readonly what: string; readonly todo: string }): string {
	return `${what} ${todo}`;
}
