import { history, isHistoryTransaction, redoNoScroll, undoNoScroll } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { change } from '../files/change.ts';
import { joinContent, splitContent, type ContentText } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import { isReadable, pathAt, readYamlText, valueOf, type YamlText } from '../files/yamlText.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import type { Problem } from '../server/liveCheck.ts';
import { readText, type TextReading } from '../text/read.ts';
import { writeText } from '../text/write.ts';
import { FormStep } from './formStep.ts';

/** A problem with the value that it is about, or the block of the text. */
export interface PlacedProblem extends Problem {
	readonly path: Path | undefined;
	readonly block: number | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** What of an article has changed. */
export type Part = 'frontmatter' | 'text';

/** Called back after a change; `isTakenBack` where it was one that took another back, or made it again. */
type Listener = (part: Part, isTakenBack: boolean) => void;

/** One article while it is written: its frontmatter, its text, and what is wrong with it. Both have one history. */
export class Session {
	readonly path: string;
	version: string;
	problems: readonly PlacedProblem[] = [];
	/** The text with its selection. */
	state: EditorState;
	/** Shows the text anew, where somebody sees it. */
	show: ((state: EditorState) => void) | undefined;
	readonly #parts: ContentText;
	readonly originals: TextReading['originals'];
	#yaml: YamlText;
	#saved: string;
	readonly #listeners: Listener[] = [];
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
		this.state = EditorState.create({ doc, plugins: [history()] });
		this.originals = originals;
	}

	get doc(): Node {
		return this.state.doc;
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
		this.changeWith(this.state.tr, ...changes);
	}

	/** The same, and the text with it: both are taken back as one. */
	changeWith(transaction: Transaction, ...changes: readonly Change[]): void {
		const before = this.#yaml;
		const after = changes.reduce((yaml, wanted) => change(yaml, wanted).yaml, before);
		if (after.text !== before.text) transaction.step(new FormStep(before, after));
		if (transaction.docChanged) this.dispatch(transaction);
	}

	/** Takes over what was done in the text, or in the forms. */
	dispatch(transaction: Transaction): void {
		const { doc } = this;
		const yaml = transaction.steps.findLast((step) => step instanceof FormStep)?.after;
		this.state = this.state.apply(transaction);
		if (yaml !== undefined) this.#yaml = yaml;
		this.show?.(this.state);
		const isTakenBack = isHistoryTransaction(transaction);
		if (this.doc !== doc) this.#tell('text', isTakenBack);
		if (yaml !== undefined) this.#tell('frontmatter', isTakenBack);
	}

	/** Takes the last change back, of the forms or of the text. Whether there was one. */
	undo(): boolean {
		return undoNoScroll(this.state, (transaction) => this.dispatch(transaction));
	}

	/** Makes it again. */
	redo(): boolean {
		return redoNoScroll(this.state, (transaction) => this.dispatch(transaction));
	}

	/** Finds the values and blocks that problems are about. */
	place(problems: readonly Problem[]): void {
		const { places } = writeText(this.doc, this.originals);
		this.problems = problems.map((problem) => {
			const block = problem.part === 'text' ? places.findIndex(({ end, start }) => start <= problem.start && problem.start < end) : -1;
			return {
				...problem,
				path: problem.part === 'frontmatter' ? this.#pathOf(problem) : undefined,
				block: block < 0 ? undefined : block,
			};
		});
	}

	/** What a problem is about. What is missing is looked for where it would be. */
	#pathOf({ code, details, start }: Problem): Path {
		const path = pathAt(this.#yaml, start);
		const key = code === 'missing-key' ? (details as { readonly key?: string }).key : undefined;
		if (key === undefined || key === '' || path.at(-1) === key) return path;
		const value = this.at(path);
		const isAround = (typeof value === 'object' && !Array.isArray(value)) || value === undefined;
		return isAround ? [...path, key] : [...path.slice(0, -1), key];
	}

	/** Calls back after each change. */
	listen(listener: Listener): void {
		this.#listeners.push(listener);
	}

	#tell(part: Part, isTakenBack: boolean): void {
		for (const listener of this.#listeners) listener(part, isTakenBack);
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
