import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { explanations } from '../../diagnostics/diagnostic.ts';
import { siteLanguages } from '../../i18n/siteLanguages.ts';
import { loadFiles } from '../../load.ts';
import { splitFrontmatter } from '../../reading/files/frontmatter.ts';
import { isId } from '../../schema/id.ts';
import type { Outcome } from './begin.ts';

/** Adds a source with blanks to the list of an article in `content`. The rest of the file does not change. */
export async function beginSource(slug: string, id: string, { content, now }: { content: string; now: Date }): Promise<Outcome> {
	if (!isId(id)) {
		const { todo, what } = explanations['bad-id']({ id });
		return { refusal: `${what} ${todo}` };
	}
	const [main] = siteLanguages(await loadFiles(content));
	const file = join(content, 'articles', slug, `${main.tag}.mdx`);
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) return { refusal: `There is no ${file}. To begin it: npm run new -- article ${slug}` };
	const yaml = splitFrontmatter({ path: file, text })?.yaml;
	const document = yaml && parseDocument(yaml.text);
	if (yaml === undefined || document === undefined || document.errors.length > 0)
		return { refusal: `The frontmatter of ${file} cannot be read; “npm run check” says where. It is as it was.` };
	const sources: unknown = document.get('sources', true);
	if (isSeq(sources) && idsIn(sources).includes(id)) return { refusal: `${file} has a source “${id}” already. It is as it was.` };
	const place = placeFor(sources, yaml.text);
	if (place === undefined)
		return {
			refusal: `In ${file}, “sources” is written between brackets. Write each source on lines of its own, after a dash. It is as it was.`,
		};
	const at = yaml.offset + place.offset;
	const before = text.slice(0, at);
	await writeFile(file, `${before}${before.endsWith('\n') ? '' : '\n'}${place.head}${entry(id, now, place.indent)}${text.slice(at)}`);
	return { written: file };
}

/**
 * Finds where the next source goes in the frontmatter, how far to indent its dash, and what to write before it. Returns
 * undefined if the list is not written with dashes.
 */
function placeFor(sources: unknown, yaml: string) {
	if (isSeq(sources) && sources.flow !== true && sources.items.length > 0) {
		const [first] = sources.items as readonly { readonly range?: readonly number[] }[];
		const start = first?.range?.[0] ?? 0;
		const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
		return { offset: endOfItems(sources, yaml), indent: line.indexOf('-'), head: '' };
	}
	const empty = /^sources:[ \t]*\n/m.exec(yaml);
	if (empty !== null && !isSeq(sources)) return { offset: empty.index + empty[0].length, indent: 2, head: '' };
	return sources === undefined ? { offset: yaml.length, indent: 2, head: 'sources:\n' } : undefined;
}

/** Returns the offset just after the last line of the last source. */
function endOfItems({ items }: YAMLSeq, yaml: string): number {
	const last = items.at(-1) as { readonly range?: readonly number[] } | undefined;
	// The end of the value, without the comments and empty lines that follow it.
	const end = last?.range?.[1] ?? 0;
	const written = yaml.slice(0, end).trimEnd().length;
	const line = yaml.indexOf('\n', written);
	return line < 0 ? yaml.length : line + 1;
}

function idsIn({ items }: YAMLSeq): readonly unknown[] {
	return items.flatMap((item) => {
		const id: unknown = isMap(item) ? item.get('id', true) : undefined;
		return isScalar(id) ? [id.value] : [];
	});
}

function entry(id: string, now: Date, indent: number): string {
	const keys = ['outlet:', 'kind:', 'title:', 'url:', 'published:', `accessed: ${now.toISOString().slice(0, 10)}`];
	const lines = [`- id: ${id}`, ...keys.map((key) => `  ${key}`)];
	return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
