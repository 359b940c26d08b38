import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newAddresses, writeLedger } from '../../commands/writeLedger.ts';
import { change } from '../files/change.ts';
import { joinContent, splitContent } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import type { LiveCheck } from '../server/liveCheck.ts';
import { writeWhole } from '../server/disk.ts';
import { RequestRefused } from '../server/requests.ts';
import type { Store } from '../server/store.ts';
import { explainAtDesk } from '../words/explain.ts';
import { changesBeside, filesOf, keepBeside, namingFrom } from './beside.ts';
import { describeChanges } from './describeChanges.ts';
import { authorIn, changedAmong, commit, committed, isKept } from './git.ts';

/** What publishing needs. */
export interface PublishWorks {
	readonly content: string;
	readonly kept: string;
	readonly check: LiveCheck;
	readonly store: Store;
}

/** What an editor sees before publishing an article. */
export interface HandOver {
	/** What has changed since it was last committed or published, in words. */
	readonly changes: readonly string[];
	/** The addresses that become permanent. */
	readonly addresses: readonly string[];
	/** The problems that prevent publishing, in the article and in other files. */
	readonly problems: readonly { readonly path: string; readonly words: string }[];
	/** Whether it has been published before. */
	readonly isPublished: boolean;
	readonly hasGit: boolean;
	/** The name of the editor, from git. Empty if git does not know it. */
	readonly author: string;
}

/** The result of publishing. */
export interface Published {
	readonly version: string;
	readonly text: string;
	readonly addresses: readonly string[];
	/** The short hash of the commit. Undefined without git, or if git refused. */
	readonly commit: string | undefined;
	readonly hasGit: boolean;
}

const below = (path: string) => path.replace(/^content\//, '');
const slugIn = (path: string) => /^content\/articles\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Works out what publishing an article as `text` would do, without doing it. */
export async function handOver(path: string, text: string, now: Date, works: PublishWorks): Promise<HandOver> {
	const ready = await readyText(path, text, now, works);
	const { diagnostics, edition, published } = await works.check.build(path, ready);
	const files = await works.check.files();
	const slug = slugIn(path);
	const beside = filesOf(
		slug,
		published[0].articles.find((own) => own.slug === slug),
	);
	const problems = diagnostics
		.filter(({ code }) => code !== 'unrecorded-address')
		.map((diagnostic) => ({ path: diagnostic.file, words: Object.values(explainAtDesk(diagnostic)).join(' ') }));
	return {
		changes: [
			...describeChanges(path, await publishedBefore(path, works), text, namingFrom(files)),
			...(await changesBeside(beside, files, works)),
		],
		addresses: newAddresses(published[0]).filter((address) => !isOfOther(address, path)),
		problems,
		isPublished: isRecorded(edition.ledger.articles, path),
		hasGit: await isKept(works.content),
		author: (await authorIn(works.content)) ?? '',
	};
}

/** Publishes an article: removes the draft mark, records its addresses, and makes one commit. */
export async function publishArticle(path: string, version: string, now: Date, works: PublishWorks): Promise<Published> {
	const { check, content, kept, store } = works;
	const opened = await store.open(path);
	if (opened?.version !== version) throw new RequestRefused('The file has changed on disk. Save it first.');
	const plan = await handOver(path, opened.text, now, works);
	if (plan.problems.length > 0) throw new RequestRefused('There is still something to put right, so nothing was published.');
	const text = await readyText(path, opened.text, now, works);
	const saved = await store.save(path, text, version);
	if (saved.outcome !== 'saved') throw new RequestRefused('The file has changed on disk. Save it first.');
	const {
		published: [edition],
	} = await check.build();
	const slug = slugIn(path);
	const ledger = await writeLedger(
		content,
		edition,
		(file) => !file.startsWith('ledger/articles/') || file === `ledger/articles/${slug}.yml`,
	);
	await writeWhole(join(kept, 'published', path), text);
	const beside = filesOf(
		slug,
		edition.articles.find((own) => own.slug === slug),
	);
	await keepBeside(beside, await check.files(), works);
	const named = [...beside, ...ledger.paths];
	const message = messageFor(titleIn(path, text), plan);
	const name = plan.hasGit ? await commit(content, await changedAmong(content, named), message) : undefined;
	return { version: saved.version, text, addresses: plan.addresses, commit: name, hasGit: plan.hasGit };
}

/** The message of the commit: “Publish What the ferry costs”, then a line for each change. */
function messageFor(title: string, { changes, isPublished }: HandOver): string {
	return `${isPublished ? 'Update' : 'Publish'} “${title}”\n\n${changes.map((line) => `- ${line}`).join('\n')}\n`;
}

/** The text to publish, without the draft mark. On first publication of an original, its time becomes now, unless it is in the future. */
async function readyText(path: string, text: string, now: Date, { check }: PublishWorks): Promise<string> {
	const parts = splitContent(path, text);
	if (parts === undefined) return text;
	const values = (valueOf(readYamlText(parts.yaml)) ?? {}) as Readonly<Record<string, unknown>>;
	const { edition } = await check.build();
	const isFirst = !isRecorded(edition.ledger.articles, path) && values['translated'] === undefined;
	const isPast = Date.parse(String(values['published'])) <= now.getTime();
	const changes: readonly Change[] = [
		...(values['draft'] === undefined ? [] : [{ act: 'remove', path: ['draft'] } as const]),
		...(isFirst && isPast && values['draft'] === true
			? [{ act: 'set', path: ['published'], value: `${now.toISOString().slice(0, 16)}Z` } as const]
			: []),
	];
	const yaml = changes.reduce((before, wanted) => change(before, wanted).yaml, readYamlText(parts.yaml)).text;
	return joinContent({ ...parts, yaml });
}

/** The article as last committed or, without git, as last published from this desk. */
async function publishedBefore(path: string, { content, kept }: PublishWorks): Promise<string | undefined> {
	if (await isKept(content)) return committed(content, below(path));
	return readFile(join(kept, 'published', path), 'utf8').catch(() => undefined);
}

/** Keeps a copy of what has been published before it is first saved over, if git does not. */
export async function keepPublished(path: string, { check, content, kept, store }: PublishWorks): Promise<void> {
	const place = join(kept, 'published', path);
	if (existsSync(place) || (await isKept(content))) return;
	const opened = await store.open(path);
	if (opened === undefined) return;
	const isText = path.endsWith('.mdx');
	const { edition } = await check.build();
	if (!isText || isRecorded(edition.ledger.articles, path)) await writeWhole(place, opened.text);
}

function isRecorded(articles: readonly { readonly slug: string }[], path: string): boolean {
	return articles.some(({ slug }) => slug === slugIn(path));
}

function isOfOther(address: string, path: string): boolean {
	return address.startsWith('/articles/') && !address.startsWith(`/articles/${slugIn(path)}/`);
}

function titleIn(path: string, text: string): string {
	const values = valueOf(readYamlText(splitContent(path, text)?.yaml ?? '')) as { title?: unknown } | null;
	return typeof values?.title === 'string' ? values.title : slugIn(path);
}
