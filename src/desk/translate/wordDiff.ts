/** Words that two sentences share, or that only one of them has. */
export interface Piece {
	readonly kind: 'same' | 'gone' | 'new';
	readonly words: string;
}

/** Compares two sentences word by word. */
export function wordDiff(was: string, now: string): readonly Piece[] {
	const [a, b] = [was.split(/(?<=\s)/), now.split(/(?<=\s)/)];
	const key = (word: string | undefined) => word?.trim();
	// The length of the longest common subsequence from each pair of places on.
	const common: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number) => common[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1)
		for (let j = b.length - 1; j >= 0; j -= 1) {
			const row = common[i];
			if (row !== undefined) row[j] = key(a[i]) === key(b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	const pieces: { kind: Piece['kind']; words: string }[] = [];
	const add = (kind: Piece['kind'], words = '') => {
		const last = pieces.at(-1);
		if (last?.kind === kind) last.words += words;
		else pieces.push({ kind, words });
	};
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && key(a[i]) === key(b[j])) {
			add('same', b[j]);
			i += 1;
			j += 1;
		} else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
			add('gone', a[i]);
			i += 1;
		} else {
			add('new', b[j]);
			j += 1;
		}
	}
	return pieces;
}
