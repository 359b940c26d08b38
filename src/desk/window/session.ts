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
import { tagNumberAt } from '../text/tagPlaces.ts';
import { writeText } from '../text/write.ts';
import { FormStep } from './formStep.ts';

/** A problem, with the value or the block of the text that it is about. */
export interface PlacedProblem extends Problem {
	readonly path: Path | undefined;
	readonly block: number | undefined;
	/** Which of the block’s tags around words it is about, if it is about one. */
	readonly tag: number | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** The part of an article that has changed. */
export type Part = 'frontmatter' | 'text';

/**
 * Called after a change. `isAnew` says that no field has made it, so forms must be drawn again: it is an undo, a redo,
 * or a text from disk.
 */
type Listener = (part: Part, isAnew: boolean) => void;

/** Marks a transaction that brings in a text from disk. */
const TAKEN_OVER = 'taken over';

/** An article that is being written: its frontmatter, its text and its problems. Frontmatter and text have one history. */
export class Session {
	readonly path: string;
	version: string;
	problems: readonly PlacedProblem[] = [];
	/** The text with its selection. */
	state: EditorState;
	/** Updates the text on the page, if it is shown. */
	show: ((state: EditorState) => void) | undefined;
	#parts: ContentText;
	originals: TextReading['originals'];
	#yaml: YamlText;
	#saved: string;
	/** The file that this was written from. Undefined if that is no longer on disk. */
	base: string | undefined;
	readonly #listeners = new Set<Listener>();
	#values: { readonly of: YamlText; readonly are: Values } | undefined;

	/** `saved` is the text on disk. Throws if the file has no frontmatter. */
	constructor(path: string, text: string, version: string, saved = text) {
		const parts = splitContent(path, text);
		if (parts === undefined) throw new Error('The file does not begin with its lines of dashes. Put that right in a text editor first.');
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

	/** The text of the file as it would be saved. */
	text(): string {
		return joinContent({ ...this.#parts, yaml: this.#yaml.text, body: writeText(this.doc, this.originals).text });
	}

	/** The values of the frontmatter. */
	values(): Values {
		// Called on each key, but seldom changed, so the result is kept.
		if (this.#values?.of !== this.#yaml) {
			const value = isReadable(this.#yaml) ? valueOf(this.#yaml) : undefined;
			this.#values = { of: this.#yaml, are: typeof value === 'object' && value !== null ? (value as Values) : {} };
		}
		return this.#values.are;
	}

	/** Whether the frontmatter has no errors, so that forms can change it. */
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

	/** A list in the frontmatter as saved on disk. */
	savedList(key: string): readonly Values[] {
		const parts = splitContent(this.path, this.#saved);
		const list = (valueOf(readYamlText(parts?.yaml ?? '')) as Values | null)?.[key];
		return Array.isArray(list) ? (list as readonly Values[]) : [];
	}

	/** Records that a text has been written to disk. */
	markSaved(text: string, version: string): void {
		this.#saved = text;
		this.base = text;
		this.version = version;
	}

	/** Replaces the text with one merged from here and from disk. This can be undone like any other change. */
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

	/** Changes the frontmatter. If a change cannot be made cleanly, throws a ChangeRefused and changes nothing. */
	change(...changes: readonly Change[]): void {
		this.changeWith(this.state.tr, ...changes);
	}

	/** The same, together with a change of the text. One undo takes back both. */
	changeWith(transaction: Transaction, ...changes: readonly Change[]): void {
		const before = this.#yaml;
		const after = changes.reduce((yaml, wanted) => change(yaml, wanted).yaml, before);
		if (after.text !== before.text) transaction.step(new FormStep(before, after));
		if (transaction.docChanged) this.dispatch(transaction);
	}

	/** Applies a change of the text or the forms. */
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

	/** Undoes the last change, in a form or in the text. Returns whether there was one. */
	undo(): boolean {
		return undoNoScroll(this.state, (transaction) => this.dispatch(transaction));
	}

	/** Redoes the last change that was undone. Returns whether there was one. */
	redo(): boolean {
		return redoNoScroll(this.state, (transaction) => this.dispatch(transaction));
	}

	/** Takes over the problems from the check, and finds the values and blocks that they are about. */
	place(problems: readonly Problem[]): void {
		const { places, text } = writeText(this.doc, this.originals);
		this.problems = problems.map((problem) => {
			const { elsewhere, part, start } = problem;
			const block =
				elsewhere !== undefined
					? this.doc.children.findIndex((node) => figureOf(node) === elsewhere.figure)
					: part === 'text'
						? places.findIndex((place) => place.start <= start && start < place.end)
						: -1;
			const own = part === 'frontmatter' ? pathOf(this.#yaml, problem, start) : undefined;
			const place = part === 'text' && elsewhere === undefined ? places[block] : undefined;
			return {
				...problem,
				path: elsewhere === undefined ? own : this.#pictureOf(elsewhere),
				block: block < 0 ? undefined : block,
				tag: place && tagNumberAt(text.slice(place.start, place.end), start - place.start),
			};
		});
	}

	/** Where the article lists a picture file. */
	#pictureOf({ figure, file }: Elsewhere): Path | undefined {
		const index = figure === undefined ? listAt(this, 'pictures').findIndex((picture) => file.endsWith(`/${words(picture['file'])}`)) : -1;
		return index < 0 ? undefined : ['pictures', index, 'file'];
	}

	/** Adds a listener for changes. Returns a function that removes it. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#tell(part: Part, isAnew: boolean): void {
		for (const listener of this.#listeners) listener(part, isAnew);
	}
}

/** Makes a document equal to another, changing only what differs, so that the caret stays where it was. */
function replaceWhatDiffers(transaction: Transaction, wanted: Node): void {
	for (const [name, value] of Object.entries(wanted.attrs))
		if (transaction.doc.attrs[name] !== value) transaction.setDocAttribute(name, value);
	const own = transaction.doc.content;
	const start = own.findDiffStart(wanted.content);
	const end = own.findDiffEnd(wanted.content);
	if (start === null || end === null) return;
	// With repeated words, the end of the difference may be found before its start.
	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	transaction.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
}

/** The list at a key. Empty if there is none. */
export function listAt(session: Session, key: string): readonly Values[] {
	const list = session.values()[key];
	return Array.isArray(list) ? (list as readonly Values[]) : [];
}

/** A value as text. Empty if it is missing. */
export function words(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
