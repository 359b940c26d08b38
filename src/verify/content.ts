import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { plain } from './element.ts';

/** What a check needs to know of the newsroom's content. */
export interface Content {
	/** The drafts, and the sentences that identify each. `isWhole` means that nothing in the draft's folder is published. */
	readonly drafts: readonly Draft[];
	/** All published text, in one string. */
	readonly published: string;
}

export interface Draft {
	readonly file: string;
	readonly slug: string;
	readonly isWhole: boolean;
	readonly sentences: readonly string[];
}

const NOTHING: Content = { drafts: [], published: '' };
const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---/m;

/** Reads a content folder. Empty if there is no such folder. */
export async function readContent(folder: string | undefined): Promise<Content> {
	if (folder === undefined || !existsSync(folder)) return NOTHING;
	const files = await Array.fromAsync(glob('**/*.{mdx,yml,yaml}', { cwd: folder }));
	const texts = await Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
	const read = texts.map(({ file, text }) => ({ file, text, ...readFrontmatter(FRONTMATTER.exec(text)?.[1] ?? '') }));
	const published = plain(
		read
			.filter(({ isDraft }) => !isDraft)
			.map(({ text }) => text)
			.join('\n'),
	);
	const shown = new Set(read.filter(({ isDraft }) => !isDraft).map(({ file }) => dirname(file)));
	const drafts = read
		.filter(({ isDraft }) => isDraft)
		.map(({ file, sentences }) => ({
			file,
			slug: dirname(file).split(/[\\/]/).at(-1) ?? '',
			isWhole: !shown.has(dirname(file)),
			sentences: sentences.map(plain).filter((sentence) => !published.includes(sentence)),
		}));
	return { drafts, published };
}

/** Whether the front matter of a file marks it as a draft, and its title and dek. A draft may not be valid YAML yet. */
function readFrontmatter(text: string): { readonly isDraft: boolean; readonly sentences: readonly string[] } {
	const isDraft = /^draft:\s*true\s*$/m.test(text);
	if (!isDraft) return { isDraft, sentences: [] };
	try {
		const { dek, title } = parse(text) as Readonly<Record<string, unknown>>;
		return { isDraft, sentences: [title, dek].filter((value) => typeof value === 'string') };
	} catch {
		return { isDraft, sentences: [] };
	}
}
