import { parse } from 'yaml';
import { languagesSchema } from '../schema/language.ts';
import { languageFrom, type Languages } from './languages.ts';

/** As much of a file of content/ as is looked at here. */
interface TextFile {
	readonly path: string;
	readonly text: string;
}

/** The languages that content/site.yml names, the main one first. Before anything else can be read they must be known, so what is wrong with the file is told elsewhere; until it is right the site is in English. */
export function siteLanguages(files: readonly TextFile[]): Languages {
	const text = files.find(({ path }) => path === 'content/site.yml')?.text ?? '';
	const [main = { code: 'en' }, ...others] = languagesSchema.safeParse(languagesIn(text)).data ?? [];
	return [languageFrom(main), ...others.filter(({ code }, at) => isFirst(code, at, [main, ...others])).map(languageFrom)];
}

/** The tags of these languages. */
export function tagsOf(languages: Languages): readonly string[] {
	return languages.map(({ tag }) => tag);
}

function languagesIn(text: string): unknown {
	try {
		return (parse(text) as { readonly languages?: unknown } | null)?.languages;
	} catch {
		return undefined;
	}
}

function isFirst(code: string, at: number, all: readonly { readonly code: string }[]): boolean {
	return all.findIndex((other) => other.code === code) === at + 1;
}
