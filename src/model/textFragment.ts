/** How many of its first and of its last words find a longer quotation: so the address is shorter, and a small difference in between does not break it. */
const ENDS = 4;

/**
 * An address that shows certain words of a page (https://wicg.github.io/scroll-to-text-fragment/). One that is long, or of
 * which words are left out, is given by its beginning and its end.
 */
export function withTextFragment(url: string, words: string): string {
	const pieces = words
		.split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const ends = pieces.length > 1 ? [pieces[0] ?? '', pieces.at(-1) ?? ''] : pieces.flatMap(endsOf);
	if (ends.length === 0) return url;
	const encoded = ends.map((piece) => encodeURIComponent(piece).replaceAll('-', '%2D')).join(',');
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

function endsOf(quotation: string): readonly string[] {
	const words = quotation.split(/\s+/);
	return words.length > 2 * ENDS ? [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')] : [quotation];
}
