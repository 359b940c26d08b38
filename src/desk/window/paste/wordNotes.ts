import { defaultTreeAdapter as tree } from 'parse5';
import { around, attribute, elementsIn, isElement, rename, setWords, wordsOf, type TreeElement } from './tree.ts';

const MARK = /^\s*[[(]?(?<name>\p{Nd}{1,4}|[a-z]{1,4}|[*†‡§]{1,3})[\])]?\s*$/iu;

/**
 * Turns the footnotes of word processors and web pages into footnotes of the text. They are recognised by two links that
 * lead to each other: the first is the mark, and the other is in the note.
 */
export function makeNotes(root: TreeElement): void {
	const links = elementsIn(root).filter((element) => element.tagName === 'a' && attribute(element, 'href').includes('#'));
	const target = (link: TreeElement) => decoded(attribute(link, 'href').replace(/^[^#]*#/, ''));
	const leadsTo = (one: TreeElement, other: TreeElement) => namesAt(other).includes(target(one));
	const done = new Set<TreeElement>();
	let number = 0;
	for (const [index, mark] of links.entries()) {
		if (done.has(mark) || !MARK.test(wordsOf(mark))) continue;
		const back = links.slice(index + 1).find((link) => !done.has(link) && leadsTo(mark, link) && leadsTo(link, mark));
		const note = back === undefined ? undefined : blockOf(back);
		if (back === undefined || note === undefined || around(mark).includes(note)) continue;
		number += 1;
		const attributes = (name: string) => ({ 'data-desk': name, 'data-attrs': JSON.stringify({ id: `note-${number}` }) });
		done.add(mark).add(back);
		for (const outer of around(mark)) if (outer.tagName === 'sup') rename(outer, 'span');
		rename(mark, 'sup', attributes('note'));
		setWords(mark, '');
		tree.detachNode(back);
		for (const inner of elementsIn(note)) if (['p', 'div'].includes(inner.tagName)) rename(inner, 'span');
		rename(note, 'div', attributes('footnote'));
		const list = note.parentNode;
		// A list of notes is no list any more.
		if (
			isElement(list) &&
			['ol', 'ul'].includes(list.tagName) &&
			!list.childNodes.some((child) => isElement(child) && child.tagName === 'li')
		)
			rename(list, 'div');
	}
}

/** The names by which links lead to a link: its own and those of what it is in. */
function namesAt(link: TreeElement): readonly string[] {
	return [link, ...around(link)].flatMap((element) => [attribute(element, 'id'), attribute(element, 'name')]).filter((name) => name !== '');
}

/** The note that a link back is in. */
function blockOf(link: TreeElement): TreeElement | undefined {
	const outer = around(link);
	return outer.find(({ tagName }) => tagName === 'li') ?? outer.find(({ tagName }) => tagName === 'p' || tagName === 'div');
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
