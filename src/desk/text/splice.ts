/**
 * Returns the source of a block after its words have changed. `was` and `is` are what the desk would write for the
 * block before and after the change. What both have in common keeps the author’s own line ends and signs for italic and
 * bold. Undefined if the author’s source differs from `was` in any other way.
 */
export function spliceWords(src: string, was: string, is: string): string | undefined {
	const source = src.replaceAll('\r\n', '\n');
	const most = Math.min(was.length, is.length);
	let head = 0;
	while (head < most && was[head] === is[head]) head += 1;
	let tail = 0;
	while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
	// Keep both halves of a surrogate pair together.
	if (/[\uD800-\uDBFF]/.test(was.charAt(head - 1))) head -= 1;
	if (tail > 0 && /[\uDC00-\uDFFF]/.test(was.charAt(was.length - tail))) tail -= 1;
	const front = lengthOf(was.slice(0, head), source);
	const back = lengthOf(reversed(was.slice(was.length - tail)), reversed(source));
	if (front === undefined || back === undefined || front + back > source.length) return undefined;
	return source.slice(0, front) + is.slice(head, is.length - tail) + source.slice(source.length - back);
}

/**
 * How many characters at the start of a source mean the same as `words`. A line end with indentation counts as a space,
 * and `_` as `*`. Undefined if they differ otherwise.
 */
function lengthOf(words: string, source: string): number | undefined {
	let at = 0;
	for (let index = 0; index < words.length; index += 1) {
		const [sign, own] = [words.charAt(index), source.charAt(at)];
		const [lineEnd = ''] = sign === ' ' ? (/^[ \t]*\n[ \t]*/.exec(source.slice(at)) ?? []) : [];
		if (lineEnd !== '' && !words.startsWith(lineEnd, index)) at += lineEnd.length;
		else if (own === sign || ('_*'.includes(sign) && own !== '' && '_*'.includes(own))) at += 1;
		else return undefined;
	}
	return at;
}

function reversed(text: string): string {
	return text.split('').reverse().join('');
}
