import type { Path } from '../../reading/yaml/yaml.ts';
import type { Value } from '../files/write.ts';
import type { Merged } from '../references/merge.ts';
import { labelOf } from './labels.ts';
import { nameOf } from './values.ts';

/** Describes what a merge takes over and what it drops, one sentence for each value. */
export function describeMerge({ lost, taken }: Merged): { readonly taken: readonly string[]; readonly lost: readonly string[] } {
	return {
		taken: taken.flatMap(({ path, value }) => leavesOf(path, value).map(([at, words]) => `${placeName(at)}: “${words}”`)),
		lost: lost.map(({ kept, path, value }) => {
			const named = (own: Value) => (path.at(-1) === 'kind' ? nameOf(inWords(own)) : inWords(own));
			const [gone, stays] = [named(value), named(kept)];
			return stays === '' ? `${placeName(path)}: “${gone}” goes.` : `${placeName(path)}: “${gone}” goes, and “${stays}” stays.`;
		}),
	};
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** Where a value is: “Description, in Urdu”. */
function placeName(path: Path): string {
	const keys = path.filter((step): step is string => typeof step === 'string');
	const at = keys.indexOf('translations');
	const own = at < 0 ? keys : [...keys.slice(0, at), ...keys.slice(at + 2)];
	const language = at < 0 ? undefined : keys[at + 1];
	return `${own.map((key, index) => (index === 0 ? labelOf(key) : labelOf(key).toLowerCase())).join(', ')}${language === undefined ? '' : `, in ${languages.of(language) ?? language}`}`;
}

/** The single values in a value, with their paths. */
function leavesOf(path: Path, value: Value): readonly (readonly [path: Path, words: string])[] {
	if (Array.isArray(value)) return [[path, (value as readonly Value[]).map(inWords).join('”, “')]];
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, own]) => leavesOf([...path, key], own));
	return [[path, path.at(-1) === 'kind' ? nameOf(String(value)) : String(value)]];
}

function inWords(value: Value): string {
	if (Array.isArray(value)) return (value as readonly Value[]).map(inWords).join(', ');
	if (typeof value === 'object' && value !== null)
		return Object.values(value)
			.map((own) => inWords(own))
			.join(', ');
	return value === null ? '' : String(value);
}
