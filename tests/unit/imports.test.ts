import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The import table of docs/architecture.md: for each folder of src/, what it may import. */
const table = new Map(
	[...architecture.matchAll(/^\| `([\w./]+)` \| (.*) \|$/gm)].map(([, folder = '', allowed = '']) => [
		folder,
		[...allowed.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
	]),
);

const files = globSync('src/**/*.{ts,astro,mjs}', { cwd: root }).filter((file) => !file.endsWith('.d.ts'));

/** What a file imports: folders or files of src/, and packages. Types from packages may always be imported, because they cost nothing. */
function importsOf(file: string): readonly string[] {
	const code = readFileSync(join(root, file), 'utf8');
	return [...code.matchAll(/^\s*(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?'([^']+)'/gm)].flatMap(([, isType, target = '']) => {
		if (target.startsWith('.')) return [placeOf(normalize(join(dirname(file), target)))];
		const [scope = '', name] = target.split('/');
		if (isType !== undefined) return [];
		if (target.startsWith('virtual:')) return [target];
		if (/^(?:astro|node):/.test(target)) return [target.split(':', 1)[0] ?? target];
		return [target.startsWith('@') ? `${scope}/${name}` : target === 'astro/zod' ? target : scope];
	});
}

/** The files of src/ that a file imports, types included. */
function filesImportedBy(file: string): readonly string[] {
	const code = readFileSync(join(root, file), 'utf8');
	return [...code.matchAll(/^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?'(\.[^'?]+)'/gm)].map(([, target = '']) =>
		normalize(join(dirname(file), target)),
	);
}

/** The row of the table for a file of src/. Each tag is read, written out and shown, so the files in its folder belong to three rows. */
function placeOf(path: string): string {
	const [, folder = path, ...below] = path.split('/');
	if (folder !== 'tags') return folder;
	const file = below.at(-1) ?? '';
	if (file.endsWith('.astro') || file.startsWith('view')) return 'tags/views.ts';
	return file === 'text.ts' || file === 'texts.ts' ? 'tags/texts.ts' : 'tags/specs.ts';
}

describe('the import table of docs/architecture.md', () => {
	test('has a row for every folder and file of src/', () => {
		expect([...table.keys()].sort()).toEqual([...new Set(files.map(placeOf))].sort());
	});

	test.each(files)('holds for %s', (file) => {
		const own = placeOf(file);
		expect(importsOf(file).filter((target) => target !== own && !table.get(own)?.includes(target))).toEqual([]);
	});

	test('finds imports at all', () => {
		expect(importsOf('src/build.ts')).toEqual(expect.arrayContaining(['diagnostics', 'reading', 'schema', 'model']));
	});
});

test('no files import each other in a circle, types included', () => {
	const imports = new Map(files.map((file) => [file, filesImportedBy(file)]));
	const circles: string[] = [];
	const walk = (file: string, path: readonly string[]) => {
		if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
		else if (!done.has(file)) {
			for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
			done.add(file);
		}
	};
	const done = new Set<string>();
	for (const file of files) walk(file, []);
	expect(circles).toEqual([]);
	expect(filesImportedBy('src/build.ts')).toContain('src/model/edition.ts');
});

test('no folder has more files than a reader can take in at a glance', () => {
	const folders = Map.groupBy(files, (file) => dirname(file));
	expect([...folders].filter(([, inside]) => inside.length > 26).map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});

test('npm ci --omit=dev installs everything a build needs: only the commands for PDFs and for verifying use the tools for tests', () => {
	const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: object };
	const users = files
		.filter((file) => importsOf(file).some((target) => target in devDependencies))
		.map((file) => file.replace(/^src\/verify\/.*/, 'src/verify/'));
	expect([...new Set(users)].sort()).toEqual(['src/commands/browser.ts', 'src/commands/pdf.ts', 'src/verify/']);
	expect(
		files.filter(
			(file) =>
				filesImportedBy(file).some((target) => /^src\/(?:commands\/(?:browser|pdf)\.ts|verify\/)/.test(target)) &&
				!file.startsWith('src/verify/'),
		),
	).toEqual(['src/commands/pdf.ts']);
});

test('nothing in src/ imports tests', () => {
	expect(files.filter((file) => importsOf(file).some((target) => target.includes('tests')))).toEqual([]);
});

test('a module does one thing, and stays short enough to be read at once', () => {
	expect(files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 240)).toEqual([]);
});
