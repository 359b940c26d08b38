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
import { readYamlText } from '../files/yamlText.ts';
import { ownFiles, type OwnFile } from '../problems/ownFiles.ts';
import { pathOf } from '../problems/pathOf.ts';
import { explainAtDesk } from '../words/explain.ts';

/** A problem of one file, where the desk shows it. */
export interface Problem {
	readonly code: DiagnosticCode;
	readonly details: Diagnostic['details'];
	readonly what: string;
	readonly todo: string;
	/** What is wrong, what is only empty still, or a hint, which holds nothing up. */
	readonly weight: 'fault' | 'todo' | 'hint';
	/** Which part of the file it is in, and from where to where in that part. */
	readonly part: 'frontmatter' | 'text';
	readonly start: number;
	readonly end: number;
	/** Where it is, if not in the file itself but in one that the article brings with it. */
	readonly elsewhere: Elsewhere | undefined;
}

/** A place in a file that an article brings with it. */
export interface Elsewhere extends OwnFile {
	readonly file: string;
	/** The value that it is about. */
	readonly path: Path;
}

/** Texts that stand in the place of what is on disk, by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Says what is wrong with a file that is being written, among all others as they are on disk. */
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

	/** The edition with `text` in the place of the file at `path`, if one is given, and others in the place of theirs. */
	async build(path?: string, text = '', others: Texts = {}): Promise<Build> {
		return this.#buildOf(await this.#filesWith(path === undefined ? others : { ...others, [path]: text }));
	}

	/** The problems of a file if it were saved with this text, and for an article those of the files that it brings with it. `others` are texts that are not saved either. */
	async problems(path: string, text: string, others: Texts = {}): Promise<readonly Problem[]> {
		const files = await this.#filesWith({ ...others, [path]: text });
		const { diagnostics, draftDiagnostics, warnings } = this.#buildOf(files);
		const hints = new Set(warnings);
		const file = fileKind(path);
		const own = file.kind === 'article' ? ownFiles(path, file.language === this.#languages[0], files) : new Map<string, OwnFile>();
		const texts = new Map(files.map((file) => [file.path, file.text]));
		return [...diagnostics, ...draftDiagnostics, ...warnings]
			.filter((found) => found.file === path || own.has(found.file))
			.map((diagnostic) => {
				const of = texts.get(diagnostic.file) ?? '';
				return { ...placed(diagnostic, diagnostic.file, of, hints.has(diagnostic)), elsewhere: elsewhere(diagnostic, of, own) };
			});
	}

	/** Whether there is a page to show of an article or translation, as it is on disk. */
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

	/** What was read of a file, for as long as its text is the same: one changes while somebody types, and all others do not. */
	readonly #keep: Keep = (kind, file, read) => {
		const before = this.#readings.get(`${kind} ${file.path}`);
		if (before?.text === file.text) return before.reading as ReturnType<typeof read>;
		const reading = read();
		this.#readings.set(`${kind} ${file.path}`, { text: file.text, reading });
		return reading;
	};

	/** The files of the content folder, read again only when one of them has changed: nearly all the time of a check goes there. */
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

/** What is no mistake, but has not been written yet. `rest` is the file from the place on. */
function isStillToDo({ code }: Diagnostic, rest: string): boolean {
	if (code === 'missing-key' || code === 'empty-article' || code === 'unrecorded-address') return true;
	return (code === 'too-short' || code === 'unknown-value') && /^(?:\[\s*\]|''|"")/.test(rest);
}
