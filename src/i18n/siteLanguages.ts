import { parse } from 'yaml';
import { languageSchema, type LanguageData } from '../schema/language.ts';
import { languageFrom, type Languages } from './languages.ts';

/** The parts of a content file that are needed here. */
interface TextFile {
	readonly path: string;
	readonly text: string;
}

/**
 * Reads the languages from content/site.yml, the main one first. They must be known before anything else can be read,
 * so problems in the file are reported elsewhere. Until it is corrected, only the valid values of each language are
 * used. A language without a valid code is left out, and a site without any language is in English.
 */
export function siteLanguages(files: readonly TextFile[]): Languages {
	const text = files.find(({ path }) => path === 'content/site.yml')?.text ?? '';
	const [main = { code: 'en' }, ...others] = languagesIn(text).flatMap(readable);
	return [languageFrom(main), ...others.filter(({ code }, at) => isFirst(code, at, [main, ...others])).map(languageFrom)];
}

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

/** Returns the valid values of a language, or nothing if its code is invalid. */
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
