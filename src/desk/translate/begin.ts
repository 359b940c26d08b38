import { SUMMARY_PARTS } from '../../schema/summary.ts';
import { joinContent, splitContent } from '../files/contentText.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { writeBehindKey, type Value } from '../files/write.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The first file of a translation: a draft with every claim of the original, and with the original’s text, to be
 * written over. Undefined if the original has no frontmatter.
 */
export function beginTranslation(path: string, original: string, now: Date): string | undefined {
	const parts = splitContent(path, original);
	if (parts === undefined) return undefined;
	const values = (valueOf(readYamlText(parts.yaml)) ?? {}) as Values;
	const summary = (values['summary'] ?? {}) as Values;
	const claims = (Array.isArray(values['claims']) ? values['claims'] : []) as readonly Values[];
	const own: Readonly<Record<string, Value>> = {
		title: '',
		dek: '',
		draft: true,
		translated: `${now.toISOString().slice(0, 16)}Z`,
		method: 'person',
		answer: '',
		summary: Object.fromEntries(SUMMARY_PARTS.filter((part) => summary[part] !== undefined).map((part) => [part, ''])),
	};
	const entries = claims.map(({ id, right, text }): Value => ({
		id: String(id),
		of: String(text),
		text: '',
		...(typeof right === 'string' && { right: '', rightOf: right }),
	}));
	const lines = Object.entries({ ...own, claims: entries }).map(([key, value]) => `${key}:${writeBehindKey(value, '', '\n')}\n`);
	// Empty values are left as nothing after the colon, as in other new files.
	return joinContent({ ...parts, yaml: lines.join('').replace(/: ''$/gm, ':') });
}
