/** An address that shows certain words of a page (https://wicg.github.io/scroll-to-text-fragment/); where words are left out of a quotation, it spans them. */
export function withTextFragment(url: string, words: string): string {
	const pieces = words.split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/).filter((piece) => piece.trim() !== '');
	const ends = pieces.length > 1 ? [pieces[0] ?? '', pieces.at(-1) ?? ''] : pieces;
	if (ends.length === 0) return url;
	const encoded = ends.map((piece) => encodeURIComponent(piece.trim()).replaceAll('-', '%2D')).join(',');
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}
