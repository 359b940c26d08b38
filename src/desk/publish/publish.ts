import { newAddresses, writeLedger } from '../../commands/writeLedger.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { change } from '../files/change.ts';
import { joinContent, splitContent } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import type { LiveCheck } from '../server/liveCheck.ts';
import { markMovesPublished } from '../references/madeMoves.ts';
import { RequestRefused } from '../server/requests.ts';
import type { Store } from '../server/store.ts';
import { explainAtDesk } from '../words/explain.ts';
import { changesBeside, keepBeside, namingFrom } from './beside.ts';
import { describeChanges } from './describeChanges.ts';
import { authorIn, changedAmong, commit, isKept } from './git.ts';
import { keepPublished, lastPublished } from './lastPublished.ts';
import { inNewNames } from './newNames.ts';
import { scopeOf } from './scope.ts';

/** What publishing needs. */
export interface PublishWorks {
	readonly content: string;
	readonly kept: string;
	readonly check: LiveCheck;
	readonly store: Store;
}

/** What an editor sees before publishing an article. */
export interface HandOver {
	/** What has changed in it since it was last committed or published, in words. */
	readonly changes: readonly string[];
	/** What is published together with it: what was renamed, and what it shares with other articles. */
	readonly beside: readonly string[];
	/** The addresses that become permanent. */
	readonly addresses: readonly string[];
	/** The problems that prevent publishing, in the article and in other files. */
	readonly problems: readonly {
		readonly path: string;
		readonly words: string;
		/** The page of the desk where it is put right, if that is not the page of the file. */
		readonly opens?: string;
	}[];
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

const slugIn = (path: string) => /^content\/articles\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Works out what publishing an article as `text` would do, without doing it. */
export async function handOver(path: string, text: string, now: Date, works: PublishWorks): Promise<HandOver> {
	const ready = await readyText(path, text, now, works);
	const { diagnostics, edition, published } = await works.check.build(path, ready);
	const files = await works.check.files();
	const slug = slugIn(path);
	const scope = await scopeOf(slug, published[0].articles, works.kept);
	const before = await lastPublished(path, undefined, works);
	const problems = diagnostics
		.filter(({ code }) => code !== 'unrecorded-address')
		.map((diagnostic) => ({ path: diagnostic.file, words: Object.values(explainAtDesk(diagnostic)).join(' '), ...opening(diagnostic) }));
	return {
		changes: describeChanges(path, before && inNewNames(path, before, scope.moves), text, namingFrom(files)),
		beside: await changesBeside(path, scope, files, works),
		addresses: newAddresses(published[0]).filter((address) => !isOfOther(address, path)),
		problems,
		isPublished: isRecorded(edition.ledger.articles, path),
		hasGit: await isKept(works.content),
		author: (await authorIn(works.content)) ?? '',
	};
}

/** Where the thing is that has an address which was given up. */
function opening({ code, details }: Diagnostic): { readonly opens?: string } {
	if (code !== 'needless-tombstone') return {};
	const [, hub, id] = /^\/(outlets|entities|topics)\/([^/]+)\/$/.exec((details as { readonly address: string }).address) ?? [];
	if (hub === undefined || id === undefined) return {};
	return { opens: hub === 'topics' ? `content/topics.yml/${id}` : `content/${hub}/${id}.yml` };
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
	const scope = await scopeOf(slug, edition.articles, kept);
	await keepPublished(path, text, works);
	await keepBeside(scope, await check.files(), works);
	const named = [...scope.paths, ...ledger.paths];
	const message = messageFor(titleIn(path, text), plan);
	const name = plan.hasGit ? await commit(content, await changedAmong(content, named), message) : undefined;
	if (!plan.hasGit || name !== undefined) await markMovesPublished(kept);
	return { version: saved.version, text, addresses: plan.addresses, commit: name, hasGit: plan.hasGit };
}

/** The message of the commit: “Publish What the ferry costs”, then a line for each change. */
function messageFor(title: string, { beside, changes, isPublished }: HandOver): string {
	const lines = [...changes, ...beside].map((line) => `- ${line}`);
	return `${isPublished ? 'Update' : 'Publish'} “${title}”\n\n${lines.join('\n')}\n`;
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
