import { parse } from 'yaml';
import { languageSchema, type LanguageData } from '../schema/language.ts';
import { languageFrom, type Languages } from './languages.ts';

/** As much of a file of content/ as is looked at here. */
interface TextFile {
	readonly path: string;
	readonly text: string;
}

/**
 * The languages that content/site.yml names, the main one first. Before anything else can be read they must be known, so what
 * is wrong with the file is told elsewhere. Until it is right, a language is as far as it can be read; one without a code that
 * can be read is left out, and a site without any is in English.
 */
export function siteLanguages(files: readonly TextFile[]): Languages {
	const text = files.find(({ path }) => path === 'content/site.yml')?.text ?? '';
	const [main = { code: 'en' }, ...others] = languagesIn(text).flatMap(readable);
	return [languageFrom(main), ...others.filter(({ code }, at) => isFirst(code, at, [main, ...others])).map(languageFrom)];
}

/** The tags of these languages. */
export function tagsOf(languages: Languages): readonly string[] {
	return languages.map(({ tag }) => tag);
}

function languagesIn(text: string): readonly unknown[] {
	try {
		const { languages } = parse(text) as { readonly languages?: unknown };
		return Array.isArray(languages) ? languages : [];
	} catch {
		return [];
	}
}

/** What can be read of a language: each value that is right, if its code is. */
function readable(language: unknown): readonly LanguageData[] {
	const whole = languageSchema.safeParse(language);
	if (whole.success) return [whole.data];
	if (typeof language !== 'object' || language === null) return [];
	const wrong = new Set(whole.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1))));
	const right = languageSchema.safeParse(Object.fromEntries(Object.entries(language).filter(([key]) => !wrong.has(key))));
	return right.success ? [right.data] : [];
}

function isFirst(code: string, at: number, all: readonly { readonly code: string }[]): boolean {
	return all.findIndex((other) => other.code === code) === at + 1;
}
