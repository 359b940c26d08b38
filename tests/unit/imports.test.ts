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

/** What a file imports, as the folder or file of src/ or the package that it names. Types from packages cost nothing, and are free. */
function importsOf(file: string): readonly string[] {
	const code = readFileSync(join(root, file), 'utf8');
	return [...code.matchAll(/^\s*(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?'([^']+)'/gm)].flatMap(([, isType, target = '']) => {
		if (target.startsWith('.')) return [placeOf(normalize(join(dirname(file), target)))];
		const [scope = '', name] = target.split('/');
		if (isType !== undefined) return [];
		if (/^(?:astro|node):/.test(target)) return [target.split(':', 1)[0] ?? target];
		return [target.startsWith('@') ? `${scope}/${name}` : target === 'astro/zod' ? target : scope];
	});
}

/** The row of the table that a file of src/ belongs to. */
function placeOf(path: string): string {
	return path.split('/')[1] ?? path;
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

test('nothing in src/ imports tests', () => {
	expect(files.filter((file) => importsOf(file).some((target) => target.includes('tests')))).toEqual([]);
});

test('a module does one thing, and is no longer than two hundred lines', () => {
	expect(files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 200)).toEqual([]);
});
