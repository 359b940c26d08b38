import { history, isHistoryTransaction, redoNoScroll, undoNoScroll } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { change } from '../files/change.ts';
import { joinContent, splitContent, type ContentText } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import { isReadable, readYamlText, valueOf, type YamlText } from '../files/yamlText.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import { pathOf } from '../problems/pathOf.ts';
import type { Elsewhere, Problem } from '../server/liveCheck.ts';
import { figureOf } from '../text/figureOf.ts';
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

/** Called back after a change; `isAnew` where no field has made it, and forms are to be shown anew: it took another back, made it again, or brought in what is on disk. */
type Listener = (part: Part, isAnew: boolean) => void;

/** Marks what brings in what is on disk. */
const TAKEN_OVER = 'taken over';

/** One article while it is written: its frontmatter, its text, and what is wrong with it. Both have one history. */
export class Session {
	readonly path: string;
	version: string;
	problems: readonly PlacedProblem[] = [];
	/** The text with its selection. */
	state: EditorState;
	/** Shows the text anew, where somebody sees it. */
	show: ((state: EditorState) => void) | undefined;
	#parts: ContentText;
	originals: TextReading['originals'];
	#yaml: YamlText;
	#saved: string;
	/** The file that this was written from; undefined where that is not on disk any more. */
	base: string | undefined;
	readonly #listeners: Listener[] = [];
	#values: { readonly of: YamlText; readonly are: Values } | undefined;

	/** `saved` is what is on disk. Throws for a file without frontmatter. */
	constructor(path: string, text: string, version: string, saved = text) {
		const parts = splitContent(path, text);
		if (parts === undefined)
			throw new Error('The file does not begin with its lines of dashes. Put that right in an editor of text first.');
		this.path = path;
		this.version = version;
		this.#parts = parts;
		this.#saved = saved;
		this.base = saved;
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
		this.base = text;
		this.version = version;
	}

	/** Goes on with another text, in which what is on disk and what was written here have been put together. It can be taken back like any other change. */
	takeOver(text: string, saved: string, version: string): void {
		const parts = splitContent(this.path, text);
		if (parts === undefined) return;
		this.markSaved(saved, version);
		this.#parts = parts;
		const yaml = readYamlText(parts.yaml);
		const { doc, originals } = readText(parts.body);
		this.originals = new Map([...this.originals, ...originals]);
		const transaction = this.state.tr.setMeta(TAKEN_OVER, true);
		if (yaml.text !== this.#yaml.text) transaction.step(new FormStep(this.#yaml, yaml));
		replaceWhatDiffers(transaction, doc);
		this.dispatch(transaction);
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
		const isAnew = isHistoryTransaction(transaction) || transaction.getMeta(TAKEN_OVER) === true;
		if (this.doc !== doc) this.#tell('text', isAnew);
		if (yaml !== undefined) this.#tell('frontmatter', isAnew);
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
			const { elsewhere, part, start } = problem;
			const block =
				elsewhere !== undefined
					? this.doc.children.findIndex((node) => figureOf(node) === elsewhere.figure)
					: part === 'text'
						? places.findIndex((place) => place.start <= start && start < place.end)
						: -1;
			const own = part === 'frontmatter' ? pathOf(this.#yaml, problem, start) : undefined;
			return { ...problem, path: elsewhere === undefined ? own : this.#pictureOf(elsewhere), block: block < 0 ? undefined : block };
		});
	}

	/** Where a picture beside the article is listed. */
	#pictureOf({ figure, file }: Elsewhere): Path | undefined {
		const index = figure === undefined ? listAt(this, 'pictures').findIndex((picture) => file.endsWith(`/${words(picture['file'])}`)) : -1;
		return index < 0 ? undefined : ['pictures', index, 'file'];
	}

	/** Calls back after each change. */
	listen(listener: Listener): void {
		this.#listeners.push(listener);
	}

	#tell(part: Part, isAnew: boolean): void {
		for (const listener of this.#listeners) listener(part, isAnew);
	}
}

/** Makes a document be like another, changing no more than differs, so that the caret stays where it was. */
function replaceWhatDiffers(transaction: Transaction, wanted: Node): void {
	for (const [name, value] of Object.entries(wanted.attrs))
		if (transaction.doc.attrs[name] !== value) transaction.setDocAttribute(name, value);
	const own = transaction.doc.content;
	const start = own.findDiffStart(wanted.content);
	const end = own.findDiffEnd(wanted.content);
	if (start === null || end === null) return;
	// Where the same words are repeated, the end may be found before the start.
	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	transaction.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
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
