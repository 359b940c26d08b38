/**
 * How many words at each end identify a long quotation. This keeps the address short, and a small difference in the
 * middle does not break it.
 */
const ENDS = 3;

/**
 * An address that shows certain words of a page (https://wicg.github.io/scroll-to-text-fragment/). A quotation that is
 * long, or that leaves words out, is given by its beginning and its end.
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
