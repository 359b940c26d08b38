import type { Path } from '../../reading/yaml/yaml.ts';

const KINDS: Readonly<Record<string, string>> = { claims: 'Claim', sources: 'Source', pictures: 'Picture' };
/** What names an entry for its readers, the best first. */
const NAMES = ['title', 'description', 'text', 'caption', 'inWords', 'file'];
/** The most characters of a name. */
const MOST = 60;

/** The claim, source or picture that a value belongs to, by its words: “Claim “The bridge cost…””. Undefined outside of them. */
export function entryInWords(path: Path | undefined, valueAt: (path: Path) => unknown): string | undefined {
	const [list = '', index] = path ?? [];
	const kind = KINDS[list];
	if (kind === undefined || typeof index !== 'number') return undefined;
	const name = NAMES.map((key) => valueAt([list, index, key])).find((value) => typeof value === 'string' && value !== '');
	return typeof name === 'string' ? `${kind} “${cut(name)}”` : `${kind} ${index + 1}`;
}

function cut(words: string): string {
	return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
