import type { Node } from 'prosemirror-model';
import { change } from '../files/change.ts';
import { joinContent, splitContent, type ContentText } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import { isReadable, pathAt, readYamlText, valueOf, type YamlText } from '../files/yamlText.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import type { Problem } from '../server/liveCheck.ts';
import { readText, type TextReading } from '../text/read.ts';
import { writeText } from '../text/write.ts';

/** A problem with the value that it is about, or the block of the text. */
export interface PlacedProblem extends Problem {
	readonly path: Path | undefined;
	readonly block: number | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** What of an article has changed. */
export type Part = 'frontmatter' | 'text';

/** One article while it is written: its frontmatter, its text, and what is wrong with it. */
export class Session {
	readonly path: string;
	version: string;
	problems: readonly PlacedProblem[] = [];
	doc: Node;
	readonly #parts: ContentText;
	readonly originals: TextReading['originals'];
	#yaml: YamlText;
	#saved: string;
	#undo: YamlText[] = [];
	#redo: YamlText[] = [];
	readonly #listeners: ((part: Part) => void)[] = [];
	#values: { readonly of: YamlText; readonly are: Values } | undefined;

	/** Throws for a file without frontmatter. */
	constructor(path: string, text: string, version: string, saved = text) {
		const parts = splitContent(path, text);
		if (parts === undefined)
			throw new Error('The file does not begin with its lines of dashes. Put that right in an editor of text first.');
		this.path = path;
		this.version = version;
		this.#parts = parts;
		this.#saved = saved;
		this.#yaml = readYamlText(parts.yaml);
		const { doc, originals } = readText(parts.body);
		this.doc = doc;
		this.originals = originals;
	}

	/** The file as it would be saved. */
	text(): string {
		return joinContent({ ...this.#parts, yaml: this.#yaml.text, body: writeText(this.doc, this.originals).text });
	}

	/** The values of the frontmatter. */
	values(): Values {
		// Asked for at every key, and changed by few.
		if (this.#values?.of !== this.#yaml) {
			const value = isReadable(this.#yaml) ? valueOf(this.#yaml) : undefined;
			this.#values = { of: this.#yaml, are: typeof value === 'object' && value !== null ? (value as Values) : {} };
		}
		return this.#values.are;
	}

	/** Whether the frontmatter can be read, and so be changed by forms. */
	isReadable(): boolean {
		return isReadable(this.#yaml);
	}

	/** The value at a path. */
	at(path: Path): unknown {
		return path.reduce<unknown>(
			(value, step) => (typeof value === 'object' && value !== null ? (value as Values)[step] : undefined),
			this.values(),
		);
	}

	isChanged(): boolean {
		return this.text() !== this.#saved;
	}

	/** A list of the frontmatter as it is on disk. */
	savedList(key: string): readonly Values[] {
		const parts = splitContent(this.path, this.#saved);
		const list = (valueOf(readYamlText(parts?.yaml ?? '')) as Values | null)?.[key];
		return Array.isArray(list) ? (list as readonly Values[]) : [];
	}

	/** Takes what has been written to disk for saved. */
	markSaved(text: string, version: string): void {
		this.#saved = text;
		this.version = version;
	}

	/** Changes the frontmatter. Throws a ChangeRefused, and changes nothing, where that cannot be done cleanly. */
	change(...changes: readonly Change[]): void {
		const before = this.#yaml;
		const after = changes.reduce((yaml, wanted) => change(yaml, wanted).yaml, before);
		if (after.text === before.text) return;
		this.#undo.push(before);
		this.#redo = [];
		this.#yaml = after;
		this.#tell('frontmatter');
	}

	/** Takes the last change of the frontmatter back. Whether there was one. */
	undo(): boolean {
		return this.#step(this.#undo, this.#redo);
	}

	/** Makes it again. */
	redo(): boolean {
		return this.#step(this.#redo, this.#undo);
	}

	/** Takes over the text as it is typed. */
	setDoc(doc: Node): void {
		this.doc = doc;
		this.#tell('text');
	}

	/** Finds the values and blocks that problems are about. */
	place(problems: readonly Problem[]): void {
		const { places } = writeText(this.doc, this.originals);
		this.problems = problems.map((problem) => {
			const block = problem.part === 'text' ? places.findIndex(({ end, start }) => start <= problem.start && problem.start < end) : -1;
			return {
				...problem,
				path: problem.part === 'frontmatter' ? pathAt(this.#yaml, problem.start) : undefined,
				block: block < 0 ? undefined : block,
			};
		});
	}

	/** Calls back after each change. */
	listen(listener: (part: Part) => void): void {
		this.#listeners.push(listener);
	}

	#tell(part: Part): void {
		for (const listener of this.#listeners) listener(part);
	}

	#step(from: YamlText[], to: YamlText[]): boolean {
		const yaml = from.pop();
		if (yaml === undefined) return false;
		to.push(this.#yaml);
		this.#yaml = yaml;
		this.#tell('frontmatter');
		return true;
	}
}

/** A list at a key, empty where there is none. */
export function listAt(session: Session, key: string): readonly Values[] {
	const list = session.values()[key];
	return Array.isArray(list) ? (list as readonly Values[]) : [];
}

/** A value as words; empty where it is missing. */
export function words(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
