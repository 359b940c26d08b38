import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { differences, filesIn, OWN } from '../sites.ts';
import { englishIn } from './englishIn.ts';

const SPANISH = join(ROOT, 'tests/fixtures/spanish');

/** How long a build may take on a busy machine, in milliseconds. */
const LONGEST = 400_000;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'languages-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Runs a command that succeeds. */
function run(...parts: readonly string[]): void {
	const { status, stderr, stdout } = spawnSync(process.execPath, parts, {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...OWN, HOME: folder },
	});
	expect(`${stdout}${stderr}${status ?? 'no status'}`).toMatch(/0$/);
}

/** Builds the small Spanish edition after a change to its site.yml. Returns the folder of the site. */
function build(name: string, change: (site: string) => string): string {
	const content = join(folder, name, 'content');
	const dist = join(folder, name, 'dist');
	cpSync(SPANISH, content, { recursive: true });
	const path = join(content, 'site.yml');
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	run('src/commands/build.ts', content, dist);
	run('src/verify/verify.ts', dist, content);
	return dist;
}

describe('a site in Spanish alone', () => {
	let dist: string;
	beforeAll(() => {
		dist = build('es', (site) => site);
	}, LONGEST);

	test('has no English word of the interface on any page, feed, drawing or table', () => {
		expect(englishIn(dist, 'es')).toEqual([]);
	});

	test('is in Spanish, and has no menu of languages and no other edition', () => {
		const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
		expect(pages.length).toBeGreaterThan(20);
		expect(pages.filter((html) => !html.includes('<html lang="es" dir="ltr">') && !html.includes('http-equiv="refresh"'))).toEqual([]);
		expect(pages.filter((html) => html.includes('hreflang='))).toEqual([]);
		expect(pages.filter((html) => html.includes('⟦'))).toEqual([]);
	});

	test('says in Spanish who says so, and how firm it is', () => {
		const page = readFileSync(join(dist, 'articles/puente-bajo/index.html'), 'utf8');
		for (const words of ['Quién dice qué', 'De 3 afirmaciones de esta historia:', '1 está en disputa', 'Lo correcto:', 'marzo de 2026'])
			expect(page).toContain(words);
	});

	test('includes fonts for Spanish, and for no other script', () => {
		const fonts = readFileSync(join(dist, 'index.html'), 'utf8');
		expect(fonts).toContain('--font-serif');
		expect(fonts).not.toContain('Nastaliq');
	});
});

describe('a site with Pashto and Hindi', () => {
	let dist: string;
	beforeAll(() => {
		dist = build('more', (site) => site.replace('  - code: es\n', '  - code: es\n  - code: ps\n  - code: hi\n'));
	}, LONGEST);

	const pageAt = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

	test('has pages with their words, direction, digits and fonts', () => {
		expect(pageAt('ps')).toContain('<html lang="ps" dir="rtl">');
		expect(pageAt('ps')).toContain('منځپانګې ته ورشئ');
		expect(pageAt('ps/claims')).toContain('--font-naskh');
		expect(pageAt('hi')).toContain('<html lang="hi" dir="ltr">');
		expect(pageAt('hi')).toContain('सीधे सामग्री पर जाएँ');
		expect(pageAt('hi/claims')).toContain('--font-noto-sans');
	});

	test('says on those pages that the article is not translated yet, and links to the original', () => {
		expect(pageAt('ps/articles/puente-bajo')).toContain('دا خبر لا په پښتو نشته');
		expect(pageAt('hi/articles/puente-bajo')).toContain('यह ख़बर अभी हिन्दी में नहीं है');
	});

	test('has no English word of the interface', () => {
		expect(englishIn(join(dist, 'ps'), 'ps')).toEqual([]);
		expect(englishIn(join(dist, 'hi'), 'hi')).toEqual([]);
	});

	test(
		'is the same when it is built again, byte for byte: nothing changes, and no open page loses its search',
		() => {
			const again = join(folder, 'again');
			run('src/commands/build.ts', join(folder, 'more/content'), again);
			expect(differences(dist, again)).toEqual([]);
			expect([...filesIn(dist).keys()]).toEqual(expect.arrayContaining(['pagefind/pagefind-entry.json', 'index.html.br', 'index.html.gz']));
		},
		LONGEST,
	);
});

test('an English word of the interface is found on a page, in its description, and in a feed', () => {
	const dist = mkdtempSync(join(folder, 'planted-'));
	writeFileSync(
		join(dist, 'a.html'),
		'<html lang="es"><body data-finding="disputed"><h2>Who says what</h2><p aria-label="Read next">Nada</p></body></html>',
	);
	writeFileSync(join(dist, 'b.rss'), '<rss><title>All corrections</title></rss>');
	expect(englishIn(dist, 'es')).toEqual(['a.html: Who says what', 'a.html: Read next', 'a.html: Read', 'b.rss: All corrections']);
});

describe('the command for words', () => {
	test('refuses what is not a language code', () => {
		const { status, stderr } = spawnSync(process.execPath, ['src/commands/words.ts', '../en'], { cwd: ROOT, encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain('“../en” is no code of a language');
	});

	test('finds everything in order', () => {
		const { status, stdout } = spawnSync(process.execPath, ['src/commands/words.ts'], { cwd: ROOT, encoding: 'utf8' });
		expect([status, stdout]).toEqual([0, 'The words of the interface are in order in: ar, en, es, hi, prs, ps, ur.\n']);
	});
});
