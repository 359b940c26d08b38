import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueTyped } from '../../../src/desk/words/typed.ts';
import { entryInWords } from '../../../src/desk/words/entry.ts';
import { standingOf } from '../../../src/desk/window/forms/evidence.ts';
import { fitting } from '../../../src/desk/words/names.ts';
import { codeName, codeNames, codeOf } from '../../../src/desk/words/codes.ts';
import { buildEdition } from '../../../src/build.ts';
import { explain, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { STATUSES, type Status } from '../../../src/schema/claim.ts';
import { hasName, nameOf } from '../../../src/desk/words/values.ts';
import { explainAtDesk } from '../../../src/desk/words/explain.ts';
import { purposeAtDesk } from '../../../src/desk/words/purpose.ts';
import { fieldsOf, type Field } from '../../../src/desk/server/fields.ts';
import { unchosen } from '../../../src/desk/words/unchosen.ts';
import { makeArticle, makeAttribution, makeClaim, makeContent, makeOutlet, makeSource, NOW } from '../../make.ts';
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
	const values = typeof details === 'object' ? Object.values(details) : [];
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
	['what it is. One of: think-tank, ngo', 'what it is. One of: Think tank, Non-governmental organisation'],
])('“%s” is “%s” at the desk', (purpose, atDesk) => {
	expect(purposeAtDesk(purpose)).toBe(atDesk);
});

describe('a value to choose from', () => {
	const all = (fields: readonly Field[]): readonly Field[] => fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
	const fields = Object.values(fieldsOf()).flatMap(all);
	const values = [...new Set(fields.flatMap(({ options = [] }) => options))];

	test('has a name of its own on the desk', () => {
		expect(values.filter((value) => !hasName(value))).toEqual([]);
		expect(values.length).toBeGreaterThan(60);
	});

	test('has a name in words, and no two of one list have the same', () => {
		expect(
			values.filter((value) => !/^[A-Z][A-Za-z]*(?:[ ,:()]+[A-Za-z]+)*\)?$/.test(nameOf(value)) && !nameOf(value).includes('-')),
		).toEqual([]);
		for (const { options = [] } of fields) expect(new Set(options.map(nameOf)).size).toBe(options.length);
		expect(nameOf('think-tank-report')).toBe('Report of a think tank');
		expect(nameOf('ngo-report')).toBe('Report of a non-governmental organisation');
	});

	test('is never written in a help or a problem as files have it', () => {
		const raw = new RegExp(`\\b(?:${values.filter((value) => value.includes('-')).join('|')})\\b`);
		const said = found.map((diagnostic) => {
			const { todo, what } = explainAtDesk(diagnostic);
			return withoutQuoted(`${what} ${todo}`, diagnostic);
		});
		expect([...said, ...fields.map(({ help }) => help)].filter((words) => raw.test(words))).toEqual([]);
	});
});

test.each([
	['title', '“Headline” is still empty. Fill it in.'],
	['outlet', '“Outlet” is not chosen yet. Choose it from the list.'],
])('a field with nothing in it is said to be empty, or not chosen yet (%s)', (key, said) => {
	const { todo, what } = explainAtDesk({ code: 'too-short', details: { key, minimum: 1, unit: 'character' } } as Diagnostic);
	expect(`${what} ${todo}`).toBe(said);
});

const ABOUT_FINDINGS: ReadonlySet<string> = new Set([
	'status-too-high',
	'status-ignores-dispute',
	'status-ignores-correction',
	'undisputed',
	'uncorrected',
	'verified-after-all',
	'more-than-one-source',
]);
const ROWS = [
	{ title: 'nobody', attributions: [makeAttribution({ stance: 'context' })] },
	{ title: 'one source', attributions: [makeAttribution()] },
	{ title: 'two sources', attributions: [makeAttribution(), makeAttribution({ source: 'gazette' })] },
	{ title: 'one source, against another', attributions: [makeAttribution(), makeAttribution({ source: 'gazette', stance: 'disputes' })] },
	{
		title: 'one source, put right by another',
		attributions: [makeAttribution(), makeAttribution({ source: 'gazette', stance: 'corrects' })],
	},
];

test.each(ROWS.flatMap((rows) => STATUSES.map((status) => ({ ...rows, status }))))(
	'where $title supports a claim and its finding is “$status”, the finding that is advised is let pass',
	({ attributions, status }) => {
		const faultsOf = (own: Status) => {
			const sources = [makeSource(), makeSource({ id: 'gazette', outlet: 'delta-gazette', url: 'https://delta-gazette.example/treaty' })];
			const claim = makeClaim({ status: own, attributions, ...(own === 'wrong' && { right: 'They signed it on 2 March.' }) });
			const files = makeContent(makeArticle({ claims: [claim], sources }), makeOutlet('delta-gazette'));
			return buildEdition(files, { languages: ['en'], now: NOW }).diagnostics.filter(({ code }) => ABOUT_FINDINGS.has(code));
		};
		for (const diagnostic of faultsOf(status)) {
			const todos = [explain(diagnostic).todo, explainAtDesk(diagnostic).todo];
			const advised = STATUSES.filter((own) =>
				todos.some((todo) => todo.includes(`status: ${own}`) || todo.includes(`hoose “${nameOf(own)}”`)),
			);
			for (const own of advised) expect(faultsOf(own), `${todos.join(' ')} (${own})`).toEqual([]);
		}
	},
);

test.each([
	['language', 'ur', 'Urdu'],
	['language', 'prs', 'Dari'],
	['language', 'he', 'Hebrew'],
	['country', 'FJ', 'Fiji'],
	['country', 'GB', 'United Kingdom'],
	['country', 'MM', 'Myanmar (Burma)'],
])('the %s %s is read and typed as “%s”', (key, code, name) => {
	expect(codeName(key, code)).toBe(name);
	expect(codeOf(key, ` ${name.toLowerCase()}`)).toBe(code);
	expect(codeNames(key)).toContain(name);
});

test('what is no name of a language or country stays as it was typed', () => {
	expect(codeOf('language', 'Old Kellish')).toBe('Old Kellish');
	expect(codeOf('country', 'unknown')).toBe('unknown');
	expect(codeOf('title', 'Urdu')).toBe('Urdu');
	expect(codeName('title', 'ur')).toBe('ur');
});

test.each([
	[['claims', 0, 'attributions'], 'Claim “The bridge cost forty million crowns, which the two cities…”'],
	[['claims', 1, 'text'], 'Claim 2'],
	[['sources', 0, 'outlet'], 'Source “Bill grows”'],
	[['title'], undefined],
	[undefined, undefined],
])('a problem at %j is in %s', (path, said) => {
	const values: Readonly<Record<string, unknown>> = {
		'claims,0,text': 'The bridge cost forty million crowns, which the two cities of the river paid in halves.',
		'sources,0,title': 'Bill grows',
	};
	expect(entryInWords(path, (at) => values[at.join()])).toBe(said);
});

test('what the evidence does not allow names a source by its outlet and title, not by its id', () => {
	const claim = { attributions: [{ source: 'new-source', stance: 'disputes' }] };
	const sources = [{ id: 'new-source', outlet: 'kell-times', title: 'Bill grows' }];
	const { faults } = standingOf(claim, sources, (id) => (id === 'kell-times' ? 'Kell Times' : id));
	expect(faults['several-sources']).toContain('Kell Times, “Bill grows” disputes it');
});

test.each([
	['published', 'line', '7 March 2026', '2026-03-07'],
	['accessed', 'line', 'March 2026', '2026-03'],
	['when', 'line', '۷ مارچ ۲۰۲۶', '2026-03-07'],
	['when', 'line', '2026', 2026],
	['when', 'line', '2026-03-07/2026-03-09', '2026-03-07/2026-03-09'],
	['when', 'line', 'unknown', 'unknown'],
	['title', 'line', 'March 2026', 'March 2026'],
	['language', 'line', 'Urdu', 'ur'],
	['latitude', 'number', '34.5', 34.5],
] as const)('in the field “%s” (%s), “%s” is written as %j', (key, kind, typed, value) => {
	expect(valueTyped(key, kind, typed)).toBe(value);
});

const PRESSES = [
	{ id: 'ap7am', name: 'AP7AM' },
	{ id: 'app', name: 'Associated Press of Pakistan', otherNames: ['APP'] },
	{ id: 'ap', name: 'The Associated Press', otherNames: ['AP', 'ایسوسی ایٹڈ پریس'] },
];

test.each([
	['AP', [['ap'], [], ['ap7am', 'app'], []]],
	['associated press', [[], ['ap'], ['app'], []]],
	['ایسوسی ایٹڈ پریس', [['ap'], [], [], []]],
	['press', [[], [], [], ['app', 'ap']]],
	['', [[], [], [], []]],
])('“%s” fits names in this order', (typed, ids) => {
	expect(fitting(typed, PRESSES).map((found) => found.map(({ id }) => id))).toEqual(ids);
});

test('no words at the desk or of the check are stiffer than somebody would say them', () => {
	const root = join(import.meta.dirname, '../../..');
	const files = ['src/desk', 'src/diagnostics', 'src/commands', 'src/verify'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => join(folder, name)),
	);
	const stiff = /belongs? into|nothing up\b|(?:in|it|set|added?|copy|type|begin)\b[^'`]* anew\b|for who cannot|to be put right before/i;
	expect(
		files.filter((file) =>
			readFileSync(join(root, file), 'utf8')
				.split('\n')
				.some((line) => /['`]/.test(line) && stiff.test(line)),
		),
	).toEqual([]);
});

test('for a bullet in the text, the problem names the buttons for lists', () => {
	const stray = { code: 'stray-markup', details: { kind: 'list', sign: '·' } } as Diagnostic;
	expect(explainAtDesk(stray).todo).toBe('Take the sign out. Lists are made with “Bullets” and “Numbers” above the text.');
});

test('a choice that nobody has made does not read like an answer', () => {
	const { article } = fieldsOf();
	const field = (list: string, key: string) => {
		const found = article.find((own) => own.key === list)?.fields?.find((own) => own.key === key);
		if (found === undefined) throw new Error(`There is no field ${key}.`);
		return unchosen(found);
	};
	expect(field('sources', 'read')).toBe('Not chosen yet (counts as “All of it”)');
	expect(field('pictures', 'kind')).toBe('Not chosen yet (counts as “Photograph”)');
	expect(field('sources', 'via')).toBe('None');
});
