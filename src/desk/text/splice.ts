/**
 * The source of a block after its words have changed. `was` and `is` are what the desk would write for the block before and
 * after; what both have in common stays as the author wrote it, wherever that differs only in where lines end and in the
 * signs for bold words. Undefined
 * where the author wrote it in another way altogether.
 */
export function spliceWords(src: string, was: string, is: string): string | undefined {
	const source = src.replaceAll('\r\n', '\n');
	const most = Math.min(was.length, is.length);
	let head = 0;
	while (head < most && was[head] === is[head]) head += 1;
	let tail = 0;
	while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
	// Halves of a character stay together.
	if (/[\uD800-\uDBFF]/.test(was.charAt(head - 1))) head -= 1;
	if (tail > 0 && /[\uDC00-\uDFFF]/.test(was.charAt(was.length - tail))) tail -= 1;
	const [front, back] = [source.slice(0, head), tail === 0 ? '' : source.slice(-tail)];
	if (front.length + back.length > source.length) return undefined;
	const isAsWritten = isAlike(front, was.slice(0, head)) && isAlike(back, tail === 0 ? '' : was.slice(-tail));
	return isAsWritten ? front + is.slice(head, is.length - tail) + back : undefined;
}

/** The same but for line ends, which are spaces to readers, and for the two signs of Markdown that mean the same. */
function isAlike(one: string, other: string): boolean {
	const plain = (text: string) => text.replaceAll('\n', ' ').replaceAll('_', '*');
	return plain(one) === plain(other);
}
