import type { ContentFile } from '../../reading/files/contentFile.ts';
import { isPicture } from '../../reading/files/path.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';

/** A file that belongs to an article, and where to fix it. */
export interface OwnFile {
	/** A description: “the chart “Fewer ferries””. */
	readonly name: string;
	/** The chart or map whose form fixes it. Undefined for a picture, which the article’s own forms fix. */
	readonly figure: string | undefined;
	/** Whether it is the table of that chart. */
	readonly isTable: boolean;
}

/** The tag for a chart or map, as authors write it. Parsing the text again would take half as long as a check. */
const SHOWN = /<(Chart|Map)\s+data="([^"]+)"/g;

/**
 * The files that belong to an article or translation, by path: the charts and maps in its text, their tables, and the
 * pictures of an original.
 */
export function ownFiles(path: string, isOriginal: boolean, files: readonly ContentFile[]): ReadonlyMap<string, OwnFile> {
	const folder = path.replace(/[^/]+$/, '');
	const byPath = new Map(files.map((file) => [file.path, file]));
	const own = new Map<string, OwnFile>();
	for (const [, tag = '', id = ''] of (byPath.get(path)?.text ?? '').matchAll(SHOWN)) {
		const kind = tag.toLowerCase();
		const figure = `content/${kind}s/${id}.yml`;
		const { numbers, title } = valuesIn(byPath.get(figure)?.text ?? '');
		const name = `the ${kind} “${typeof title === 'string' && title !== '' ? title : id}”`;
		own.set(figure, { name, figure, isTable: false });
		if (typeof numbers === 'string') own.set(`content/articles/${numbers}`, { name: `the numbers of ${name}`, figure, isTable: true });
	}
	for (const file of files)
		if (isOriginal && file.path.startsWith(folder) && isPicture(file.path))
			own.set(file.path, { name: `the picture ${file.path.slice(folder.length)}`, figure: undefined, isTable: false });
	return own;
}

function valuesIn(text: string): Readonly<Record<string, unknown>> {
	const values = valueOf(readYamlText(text));
	return typeof values === 'object' && values !== null ? (values as Readonly<Record<string, unknown>>) : {};
}
