import type { ContentReading } from '../../reading/documents/content.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import { isPicture } from '../../reading/files/path.ts';
import { idsIn } from '../../tags/named.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';

/** A file that an article brings with it, and by what it is put right. */
export interface OwnFile {
	/** What it is, in words: “the chart “Fewer ferries””. */
	readonly name: string;
	/** The chart or map in whose form it is put right; undefined for a picture, which is part of the article’s own forms. */
	readonly figure: string | undefined;
	/** Whether it is the table of that chart. */
	readonly isTable: boolean;
}

/** The files that only make sense with an article or translation: the charts and maps that its text shows, their tables, and the pictures beside it. By their paths. */
export function ownFiles(
	path: string,
	{ articles, translations }: ContentReading,
	files: readonly ContentFile[],
): ReadonlyMap<string, OwnFile> {
	const tags = [...articles, ...translations].find(({ file }) => file.path === path)?.body.tags ?? [];
	const folder = path.replace(/[^/]+$/, '');
	const isOriginal = articles.some(({ file }) => file.path === path);
	const byPath = new Map(files.map((file) => [file.path, file]));
	const own = new Map<string, OwnFile>();
	for (const kind of ['chart', 'map'] as const)
		for (const id of idsIn(tags, kind)) {
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
