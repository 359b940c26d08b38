import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Attrs, Mark, Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import { Decoration, EditorView } from 'prosemirror-view';
import { whatIsInTheWay } from '../text/inTheWay.ts';
import { isWordTag, schema } from '../text/schema.ts';
import { wordsOfTag } from '../text/tagPlaces.ts';
import { handleTextInput } from './text/handleTextInput.ts';
import { insertBreak } from './text/insertBreak.ts';
import { listKeys } from './text/lists.ts';
import { marksShown, showMarks } from './text/marksShown.ts';
import { wordsChosen } from './text/wordsChosen.ts';
import { CardView, type Cards } from './cards/cardView.ts';
import { filesPasted } from './paste/filesPasted.ts';
import { pasteProps, pasteWithinTag } from './paste/pasteProps.ts';
import { markNear, reachOf, withoutMark } from './text/markReach.ts';
import type { Session } from './session.ts';

/** What the caret is in. */
export type Spot =
	| { readonly kind: 'tag'; readonly mark: Mark; readonly from: number; readonly to: number }
	| { readonly kind: 'node'; readonly node: Node; readonly at: number }
	| { readonly kind: 'text' };

/** The editor for the text of an article. */
export class TextEditor {
	readonly view: EditorView;
	readonly #cards = new Set<CardView>();

	constructor(
		place: HTMLElement,
		session: Session,
		{
			cards,
			direction,
			language,
			onFiles,
			onSpot,
		}: {
			direction: string;
			language: string;
			cards: Cards;
			onSpot: (spot: Spot, isTyping: boolean) => void;
			/** Called when files are dropped at a position, or pasted. */
			onFiles: (files: readonly File[], at: number | undefined) => void;
		},
	) {
		this.view = new EditorView(place, {
			state: session.state.reconfigure({
				plugins: [
					...session.state.plugins,
					keymap({
						'Mod-z': undo,
						'Mod-y': redo,
						'Mod-Shift-z': redo,
						'Mod-b': toggleMark(schema.marks.strong),
						'Mod-i': toggleMark(schema.marks.em),
						'Shift-Enter': chainCommands(exitCode, insertBreak),
					}),
					keymap(listKeys),
					keymap(baseKeymap),
					...marksShown,
				],
			}),
			attributes: {
				role: 'textbox',
				'aria-multiline': 'true',
				'aria-label': 'Text of the article',
				dir: direction,
				lang: language,
				spellcheck: 'true',
			},
			dispatchTransaction: (transaction: Transaction) => {
				session.dispatch(transaction);
				if (transaction.docChanged || transaction.selectionSet) onSpot(this.spot(), transaction.docChanged);
			},
			// A click where the caret is already changes no selection.
			handleClick: (view, at) => {
				const { from, to } = view.state.selection;
				if (from <= at && at <= to) onSpot(this.spot(), false);
			},
			handleTextInput,
			...pasteProps,
			nodeViews: {
				card: (node) => {
					const view = new CardView(node, cards);
					this.#cards.add(view);
					return view;
				},
			},
			handleDrop: (view, event) => {
				const files = [...(event.dataTransfer?.files ?? [])];
				if (files.length === 0) return false;
				onFiles(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
				event.preventDefault();
				return true;
			},
			handlePaste: (view, { clipboardData }, slice) => {
				const files = filesPasted(clipboardData);
				if (files.length === 0) return pasteWithinTag(view, slice);
				onFiles(files, undefined);
				return true;
			},
		});
		session.state = this.view.state;
		session.show = (state) => this.view.updateState(state);
	}

	/** Updates the cards. */
	refreshCards(): void {
		for (const card of this.#cards)
			if (card.dom.isConnected) void card.refresh();
			else this.#cards.delete(card);
	}

	/** What the caret is in now. */
	spot(): Spot {
		const { doc, selection } = this.view.state;
		if (selection instanceof NodeSelection) return { kind: 'node', node: selection.node, at: selection.from };
		const { $from } = selection;
		const mark = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].find(({ type }) => isWordTag(type.name) || type.name === 'link');
		if (mark !== undefined) return { kind: 'tag', mark, ...reachOf(doc, mark, $from.pos) };
		const block = $from.depth > 0 ? $from.node(1) : undefined;
		return block?.type.name === 'footnote' ? { kind: 'node', node: block, at: $from.before(1) } : { kind: 'text' };
	}

	/** Marks problems in the text: blocks by number, and claims by id. */
	showProblems(blocks: ReadonlyMap<number, string>, claims: ReadonlySet<string>): void {
		const { doc } = this.view.state;
		const found: Decoration[] = [];
		doc.forEach((node, at, index) => {
			const what = blocks.get(index);
			if (what !== undefined) found.push(Decoration.node(at, at + node.nodeSize, { class: 'has-problem', title: what }));
		});
		doc.descendants((node, at) => {
			if (node.marks.some(({ attrs, type }) => type.name === 'Claim' && claims.has(String(attrs['id']))))
				found.push(Decoration.inline(at, at + node.nodeSize, { class: 'claim-problem' }));
		});
		showMarks(this.view, 'problems', found);
	}

	/** Marks suggestions in the text. Their kind becomes their class. */
	showSuggestions(stretches: readonly { readonly from: number; readonly to: number; readonly kind: string }[]): void {
		showMarks(
			this.view,
			'suggestions',
			stretches.map(({ from, kind, to }) => Decoration.inline(from, to, { class: `suggested suggested-${kind}` })),
		);
	}

	/** The selected words, if they are in one block. Undefined otherwise. */
	selectedWords(): string | undefined {
		const { $from, $to, empty } = this.view.state.selection;
		if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return undefined;
		const words = this.view.state.doc.textBetween($from.pos, $to.pos, ' ').trim();
		return words === '' ? undefined : words;
	}

	/** Says why the selected words cannot get a mark. Undefined if they can. */
	inTheWayOf(mark: Mark): string | undefined {
		const { end, start } = wordsChosen(this.view.state);
		return whatIsInTheWay(this.view.state.doc, start, end, mark);
	}

	/** Adds a tag or format to the selected words. */
	mark(mark: Mark): void {
		this.view.dispatch(this.marking(mark));
	}

	/** The transaction that does so, without spaces at the ends. */
	marking(mark: Mark): Transaction {
		const { state } = this.view;
		const { end, start } = wordsChosen(state);
		return start < end ? state.tr.addMark(start, end, mark) : state.tr;
	}

	/** Adds a mark to the selected words and selects them, which opens its form to fill in. */
	markToFillIn(mark: Mark): void {
		const { end, start } = wordsChosen(this.view.state);
		this.mark(mark);
		this.select(start, end);
	}

	/** Changes a mark’s attributes as it is now, which may be other than at the spot, or removes it and selects its words. */
	replaceMark(spot: Extract<Spot, { kind: 'tag' }>, changes: Attrs | undefined): void {
		const now = markNear(this.view.state.doc, spot.mark.type, spot.from);
		if (now === undefined) return;
		const { from, mark, to } = now;
		const { tr } = this.view.state;
		const next = changes && mark.type.create({ ...mark.attrs, ...changes });
		this.view.dispatch(next === undefined ? withoutMark(tr, now) : tr.removeMark(from, to, mark).addMark(from, to, next));
		if (changes === undefined) this.select(from, to);
	}

	/** Selects a range and scrolls to it. */
	select(from: number, to: number): void {
		this.view.dispatch(this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, from, to)).scrollIntoView());
		this.view.focus();
	}

	/** Moves the caret to the first words of a claim. Returns whether the text has any. */
	goToClaim(id: string): boolean {
		let found: number | undefined;
		this.view.state.doc.descendants((node, at) => {
			if (found === undefined && node.marks.some(({ attrs, type }) => type.name === 'Claim' && attrs['id'] === id)) found = at;
		});
		if (found !== undefined) this.goTo(found + 1);
		return found !== undefined;
	}

	/** Moves the caret to a block, by its number, or selects the words of one of its tags. */
	goToBlock(block: number, tag?: number): void {
		const { doc } = this.view.state;
		const at = doc.children.slice(0, block).reduce((size, { nodeSize }) => size + nodeSize, 1);
		const words = tag === undefined ? undefined : wordsOfTag(doc.child(block), tag);
		if (words === undefined) this.goTo(at);
		else this.select(at + words.from, at + words.to);
	}

	/** Moves the caret to a position and scrolls there. */
	goTo(position: number): void {
		const { state } = this.view;
		const node = state.doc.nodeAt(Math.max(0, position - 1));
		const selection = node?.isAtom === true && !node.isText ? NodeSelection.create(state.doc, position - 1) : undefined;
		const near = () => TextSelection.near(state.doc.resolve(Math.min(position, state.doc.content.size)));
		this.view.dispatch(state.tr.setSelection(selection ?? near()).scrollIntoView());
		this.view.focus();
	}

	/** Turns the block with the caret into a heading or a paragraph. */
	setBlock(kind: 'paragraph' | 'heading', attrs?: { readonly level: number }): void {
		setBlockType(schema.nodes[kind], attrs ?? null)(this.view.state, this.view.dispatch);
	}
}
