import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { plain } from './element.ts';

/** What the newsroom wrote, as far as it tells right from wrong in what was built. */
export interface Content {
	/** The drafts: their folder's name, whether all of the folder is held back, and the sentences by which one knows them. */
	readonly drafts: readonly Draft[];
	/** Every word of what is published, in one text. */
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

/** Reads a content folder; nothing where there is none. */
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

/** Whether the head of a file says that it is a draft, and its title and the sentence below it. A draft may be as yet unreadable. */
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
