import type { Mark, Node } from 'prosemirror-model';
import { isWordTag } from './schema.ts';

/** What readers can press, as editors call it. */
const NAMES: Readonly<Record<string, string>> = {
	Claim: 'a claim',
	Entity: 'a person, place or term',
	Quote: 'exact words',
	link: 'a link',
};

/**
 * Says why words cannot get a mark: they are marked already, in whole or in part. Undefined if they can, and for marks
 * that readers cannot press, such as bold. A mark inside another would cut that one in two, and the text of articles
 * allows only links inside a claim or exact words.
 */
export function whatIsInTheWay(doc: Node, from: number, to: number, wanted: Mark): string | undefined {
	const { name } = wanted.type;
	if (!(name in NAMES)) return undefined;
	const other = marksAround(doc, from, to).find((stretch) => !mayNest(name, from, to, stretch));
	if (other === undefined) return undefined;
	const what = NAMES[other.mark.type.name] ?? '';
	const off = other.mark.type.name === 'Claim' ? 'delete that claim (its words stay)' : 'take that mark off';
	return `Here ${what} ${what === 'exact words' ? 'are' : 'is'} marked already, and marks cannot share words. Mark other words, or first ${off}.`;
}

interface Stretch {
	readonly mark: Mark;
	readonly from: number;
	readonly to: number;
}

/** The marks that readers can press and that share words with a range. Each has its whole stretch. */
function marksAround(doc: Node, from: number, to: number): readonly Stretch[] {
	const open = new Map<string, { mark: Mark; from: number; to: number }>();
	const found: Stretch[] = [];
	doc.nodesBetween(doc.resolve(from).start(), doc.resolve(from).end(), (node, at) => {
		if (!node.isInline) return;
		for (const name of Object.keys(NAMES)) {
			const mark = node.marks.find(({ type }) => type.name === name);
			if (mark === undefined) continue;
			const last = open.get(name);
			const whole = last?.to === at && last.mark.eq(mark) ? last : { mark, from: at, to: at };
			whole.to = at + node.nodeSize;
			if (whole === last) continue;
			open.set(name, whole);
			found.push(whole);
		}
	});
	return found.filter((stretch) => stretch.from < to && from < stretch.to);
}

/** Whether the text allows the two: a link that is wholly inside a claim or exact words. */
function mayNest(name: string, from: number, to: number, { from: start, mark, to: end }: Stretch): boolean {
	const holds = (tag: string) => tag === 'Claim' || tag === 'Quote';
	if (name === 'link') return holds(mark.type.name) && start <= from && to <= end;
	return isWordTag(name) && holds(name) && mark.type.name === 'link' && from <= start && end <= to;
}
