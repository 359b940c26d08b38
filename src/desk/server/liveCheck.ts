import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEdition, type Build } from '../../build.ts';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { loadFiles } from '../../load.ts';
import { UNSHOWABLE } from '../../diagnostics/unshowable.ts';
import type { Keep } from '../../reading/documents/keep.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind } from '../../reading/files/path.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import { splitContent } from '../files/contentText.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { ownFiles, type OwnFile } from '../problems/ownFiles.ts';
import { pathOf } from '../problems/pathOf.ts';
import { explainAtDesk } from '../words/explain.ts';

/** A problem with one file, and where the desk shows it. */
export interface Problem {
	readonly code: DiagnosticCode;
	readonly details: Diagnostic['details'];
	readonly what: string;
	readonly todo: string;
	/** A fault, something that is only empty so far, or a hint, which does not block publishing. */
	readonly weight: 'fault' | 'todo' | 'hint';
	/** The part of the file that it is in, and its range within that part. */
	readonly part: 'frontmatter' | 'text';
	readonly start: number;
	readonly end: number;
	/** Its place, if it is in another file that belongs to the article. */
	readonly elsewhere: Elsewhere | undefined;
}

/** A place in another file that belongs to the article. */
export interface Elsewhere extends OwnFile {
	readonly file: string;
	/** The value that has the problem. */
	readonly path: Path;
}

/** Texts that replace files on disk, by path. */
export type Texts = Readonly<Record<string, string>>;

/** Checks a file while it is being written, together with all other files on disk. */
export class LiveCheck {
	readonly #content: string;
	readonly #languages: readonly string[];
	#signature = '';
	#files: readonly ContentFile[] = [];
	readonly #readings = new Map<string, { readonly text: string; readonly reading: unknown }>();

	constructor(content: string, languages: readonly string[]) {
		this.#content = content;
		this.#languages = languages;
	}

	/** Builds the edition with `text` as the file at `path`, and with `others` in place of their files. */
	async build(path?: string, text = '', others: Texts = {}): Promise<Build> {
		return this.#buildOf(await this.#filesWith(path === undefined ? others : { ...others, [path]: text }));
	}

	/**
	 * The problems that a file would have if it were saved with this text. For an article, includes those of the files
	 * that belong to it. `others` are further unsaved texts.
	 */
	async problems(path: string, text: string, others: Texts = {}): Promise<readonly Problem[]> {
		const files = await this.#filesWith({ ...others, [path]: text });
		const { diagnostics, draftDiagnostics, warnings } = this.#buildOf(files);
		const hints = new Set(warnings);
		const file = fileKind(path);
		const own = file.kind === 'article' ? ownFiles(path, file.language === this.#languages[0], files) : new Map<string, OwnFile>();
		const texts = new Map(files.map((file) => [file.path, file.text]));
		return [...diagnostics, ...draftDiagnostics, ...warnings]
			.filter((found) => found.file === path || own.has(found.file))
			.filter(isFirstOfItsName())
			.map((diagnostic) => {
				const of = texts.get(diagnostic.file) ?? '';
				const problem = placed(diagnostic, diagnostic.file, of, hints.has(diagnostic));
				return { ...problem, what: withNames(problem, texts), elsewhere: elsewhere(diagnostic, of, own) };
			});
	}

	/** Whether an article or translation, as it is on disk, has a page that can be shown. */
	async hasPage(path: string): Promise<boolean> {
		const file = fileKind(path);
		if (file.kind !== 'article') return false;
		const { diagnostics, draftDiagnostics, editions } = await this.build();
		const edition = editions.find(({ language }) => language === file.language);
		const isBroken = [...diagnostics, ...draftDiagnostics].some((found) => found.file === path && UNSHOWABLE.has(found.code));
		return !isBroken && edition?.articles.some(({ slug }) => slug === file.id) === true;
	}

	#buildOf(files: readonly ContentFile[]): Build {
		return buildEdition(files, { languages: this.#languages, now: new Date() }, this.#keep);
	}

	async #filesWith(texts: Texts): Promise<readonly ContentFile[]> {
		const others = (await this.files()).filter((file) => texts[file.path] === undefined);
		return [...others, ...Object.entries(texts).map(([path, text]) => ({ path, text }))];
	}

	/** Keeps the result of reading a file until its text changes. While someone types, only one file changes. */
	readonly #keep: Keep = (kind, file, read) => {
		const before = this.#readings.get(`${kind} ${file.path}`);
		if (before?.text === file.text) return before.reading as ReturnType<typeof read>;
		const reading = read();
		this.#readings.set(`${kind} ${file.path}`, { text: file.text, reading });
		return reading;
	};

	/**
	 * The files of the content folder. They are read again only when one has changed, because reading takes most of the
	 * time of a check.
	 */
	async files(): Promise<readonly ContentFile[]> {
		const signature = await signatureOf(this.#content);
		if (signature !== this.#signature) {
			this.#files = await loadFiles(this.#content);
			this.#signature = signature;
		}
		return this.#files;
	}
}

async function signatureOf(folder: string): Promise<string> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const signs = entries
		.filter((entry) => entry.isFile())
		.map(async (entry) => {
			const place = join(entry.parentPath, entry.name);
			const found = await stat(place).catch(() => undefined);
			return `${place} ${found?.mtimeMs ?? 0} ${found?.size ?? 0}`;
		});
	return (await Promise.all(signs)).sort().join('\n');
}

/** Lets through the first of those who are named and not explained, because explaining them once is enough. */
function isFirstOfItsName(): (found: Diagnostic) => boolean {
	const seen = new Set<string>();
	return ({ code, details, file }) => {
		if (code !== 'undeclared-entity') return true;
		const key = `${file} ${(details as { readonly id: string }).id}`;
		const isFirst = !seen.has(key);
		seen.add(key);
		return isFirst;
	};
}

/** What is wrong, with the name of the person, place or term instead of its id. */
function withNames({ code, details, what }: Pick<Problem, 'code' | 'details' | 'what'>, texts: ReadonlyMap<string, string>): string {
	if (code !== 'undeclared-entity') return what;
	const { id } = details as { readonly id: string };
	const name = (valueOf(readYamlText(texts.get(`content/entities/${id}.yml`) ?? '')) as { readonly name?: unknown } | null)?.name;
	return typeof name === 'string' ? what.replace(`“${id}”`, () => `“${name}”`) : what;
}

function elsewhere(diagnostic: Diagnostic, text: string, own: ReadonlyMap<string, OwnFile>): Elsewhere | undefined {
	const { file } = diagnostic;
	const found = own.get(file);
	if (found === undefined) return undefined;
	const path = file.endsWith('.yml') ? pathOf(readYamlText(text), diagnostic, offsetOf(diagnostic, text)) : [];
	return { ...found, file, path };
}

function offsetOf({ column, line }: Diagnostic, text: string): number {
	let at = 0;
	for (let below = 1; below < line; below += 1) at = text.indexOf('\n', at) + 1;
	return at + column - 1;
}

function placed(diagnostic: Diagnostic, path: string, text: string, isHint: boolean): Omit<Problem, 'elsewhere'> {
	const { code, length } = diagnostic;
	const offset = offsetOf(diagnostic, text);
	const parts = splitContent(path, text);
	const head = parts?.head.length ?? 0;
	const textStart = parts === undefined ? text.length : head + parts.yaml.length + parts.fence.length;
	const isText = path.endsWith('.mdx') && offset >= textStart;
	const start = Math.max(0, offset - (isText ? textStart : head));
	const weight = isHint ? 'hint' : isStillToDo(diagnostic, text.slice(offset)) ? 'todo' : 'fault';
	return {
		code,
		details: diagnostic.details,
		...explainAtDesk(diagnostic),
		weight,
		part: isText ? 'text' : 'frontmatter',
		start,
		end: start + length,
	};
}

/** Whether this is not a mistake, but something not written yet. `rest` is the file from that place on. */
function isStillToDo({ code }: Diagnostic, rest: string): boolean {
	if (code === 'missing-key' || code === 'empty-article' || code === 'unrecorded-address') return true;
	return (code === 'too-short' || code === 'unknown-value') && /^(?:\[\s*\]|''|"")/.test(rest);
}
