import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { explainAtDesk } from '../../../src/desk/words/explain.ts';
import { purposeAtDesk } from '../../../src/desk/words/purpose.ts';
import { fieldsOf, type Field } from '../../../src/desk/server/fields.ts';
import { makeContent, NOW } from '../../make.ts';
import type { DiagnosticCase } from '../checks/cases.ts';
import { fieldCases } from '../checks/fieldCases.ts';
import { moreCases } from '../checks/moreCases.ts';
import { morePictureCases, pictureCases } from '../checks/pictureCases.ts';
import { problemCases } from '../checks/problemCases.ts';

/** Words for people who edit files. The desk uses none of them. */
const OF_FILES =
	/YAML|frontmatter|Markdown|HTML|\bMDX\b|\bUTF-8\b|\bkeys?\b|\btags?\b|\bslug\b|\bids?\b|npm |content\/|\.ya?ml|\.mdx|<\/?[A-Z]|\*\*|\[\^|\{\/\*|backslash|backtick|indent|hyphens \(|a dash\b|after its colon|\bdraft: |\b(?:sources|claims|related|pictures|entities|recordings|status|stance|basedOn|rightOf|revisions|updated|about|value|source|lead|coordinates|inWords|shortName|withOriginal)(?::|\b(?<=basedOn|rightOf|inWords|shortName|withOriginal))/;

const cases = [problemCases, fieldCases, moreCases, pictureCases, morePictureCases]
	.flatMap((some) => Object.values<readonly DiagnosticCase[]>(some))
	.flat();

/** Every problem in the cases of the check, once for each code and wording. */
function problems(): readonly Diagnostic[] {
	return cases.flatMap(({ files, without }) => {
		const content = makeContent(...files).filter(({ path }) => path !== without);
		const { diagnostics, draftDiagnostics, warnings } = buildEdition(content, { languages: ['en', 'ur'], now: NOW });
		return [...diagnostics, ...draftDiagnostics, ...warnings];
	});
}

/** A message without what it quotes from the content, which may be anything. */
function withoutQuoted(message: string, { details }: Diagnostic): string {
	const values = typeof details === 'object' ? Object.values(details as object) : [];
	const quoted = values.flat().filter((value): value is string => typeof value === 'string' && value.length > 1 && !/^[a-z]+$/.test(value));
	return quoted.toSorted((a, b) => b.length - a.length).reduce((text, value) => text.replaceAll(value, '…'), message);
}

/** Problems that only people who set up the site see. The desk does not open the files concerned. */
const NOT_AT_THE_DESK = /^(?:faint-colour|unsafe-drawing|small-picture|no-words|no-typeface|two-pictures|missing-words|unknown-words)$/;

const found = problems().filter(({ code }) => !NOT_AT_THE_DESK.test(code));

test('no problem mentions YAML, files, keys or commands at the desk', () => {
	const slips = found.flatMap((diagnostic) => {
		const { todo, what } = explainAtDesk(diagnostic);
		const said = withoutQuoted(`${what} ${todo}`, diagnostic);
		return OF_FILES.test(said) ? [`${diagnostic.code}: ${said} (${OF_FILES.exec(said)?.[0] ?? ''})`] : [];
	});
	expect([...new Set(slips)]).toEqual([]);
	expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(100);
});

test('the help of a field does not mention them either', () => {
	const all = (fields: readonly Field[]): readonly string[] => fields.flatMap(({ fields: inner = [], help }) => [help, ...all(inner)]);
	const helps = Object.values(fieldsOf()).flatMap(all);
	expect(helps.filter((help) => /\bids?\b|slug|folder|\bkeys?\b|^true|YAML/.test(help))).toEqual([]);
	expect(helps.length).toBeGreaterThan(100);
});

test.each([
	['the id of one of this article’s sources', 'one of this article’s sources'],
	['the ids of the claims it touches', 'the claims it touches'],
	['true keeps the article out of the published site', 'ticked, it keeps the article out of the published site'],
	['the slug of the other article: the name of its folder', 'the other article'],
	['the headline', 'the headline'],
])('“%s” is “%s” at the desk', (purpose, atDesk) => {
	expect(purposeAtDesk(purpose)).toBe(atDesk);
});
