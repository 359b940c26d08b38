import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEdition, type Build } from '../../build.ts';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { loadFiles } from '../../load.ts';
import type { Keep } from '../../reading/documents/keep.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import { explainAtDesk } from '../words/explain.ts';
import { splitContent } from '../files/contentText.ts';

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
}

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

	/** The edition with `text` in the place of the file at `path`, if one is given. */
	async build(path?: string, text = ''): Promise<Build> {
		const files = await this.files();
		const others = path === undefined ? files : files.filter((file) => file.path !== path);
		const all = path === undefined ? others : [...others, { path, text }];
		return buildEdition(all, { languages: this.#languages, now: new Date() }, this.#keep);
	}

	/** The problems of a file if it were saved with this text. */
	async problems(path: string, text: string): Promise<readonly Problem[]> {
		const { diagnostics, draftDiagnostics, warnings } = await this.build(path, text);
		const hints = new Set(warnings);
		return [...diagnostics, ...draftDiagnostics, ...warnings]
			.filter(({ file }) => file === path)
			.map((diagnostic) => placed(diagnostic, path, text, hints.has(diagnostic)));
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

function placed(diagnostic: Diagnostic, path: string, text: string, isHint: boolean): Problem {
	const { code, column, length, line } = diagnostic;
	let at = 0;
	for (let below = 1; below < line; below += 1) at = text.indexOf('\n', at) + 1;
	const offset = at + column - 1;
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
	return code === 'too-short' && /^(?:\[\s*\]|''|"")/.test(rest);
}
