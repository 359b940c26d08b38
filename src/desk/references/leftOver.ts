import { UNKNOWN } from '../../schema/date.ts';
import { splitContent } from '../files/contentText.ts';
import { isReadable, readYamlText, valueOf } from '../files/yamlText.ts';
import { RequestRefused } from '../server/requests.ts';
import { referencesTo, type TextFile } from './references.ts';
import { isPublished } from './replace.ts';

/** The keys that the desk writes when it begins an outlet for a source. */
const BEGUN: ReadonlySet<string> = new Set(['name', 'kind', 'country', 'owner']);

/**
 * Returns the name of an outlet that nothing needs any more. That is so if nothing but this article names it, its page
 * was never published, and its file is as the desk began it. Undefined otherwise.
 */
export function leftOver(outlet: string, article: string, files: readonly TextFile[]): string | undefined {
	const own = files.find(({ path }) => path === pathOf(outlet));
	if (own === undefined || own.text.includes('#')) return undefined;
	const { name, ...rest } = (valueOf(readYamlText(own.text)) ?? {}) as Readonly<Record<string, unknown>>;
	const isAsBegun = Object.keys(rest).every((key) => BEGUN.has(key)) && rest['country'] === UNKNOWN && rest['owner'] === UNKNOWN;
	const others = referencesTo({ kind: 'outlet', id: outlet }, files).filter(({ file }) => file !== article);
	// An unreadable file has no references, but it may still name the outlet.
	const isNamed = others.length > 0 || files.some((file) => file.path !== article && isUnread(file) && file.text.includes(outlet));
	return isAsBegun && !isNamed && !isPublished('outlets', outlet, files) && typeof name === 'string' ? name : undefined;
}

/** The change that deletes the file of a left-over outlet. Refuses any other outlet. */
export function removalOf(outlet: string, files: readonly TextFile[]): ReadonlyMap<string, undefined> {
	if (leftOver(outlet, '', files) === undefined)
		throw new RequestRefused('Something uses this outlet, or somebody has added to it. It stays.');
	return new Map([[pathOf(outlet), undefined]]);
}

function pathOf(outlet: string): string {
	return `content/outlets/${outlet}.yml`;
}

function isUnread({ path, text }: TextFile): boolean {
	const parts = splitContent(path, text);
	return parts !== undefined && !isReadable(readYamlText(parts.yaml));
}
