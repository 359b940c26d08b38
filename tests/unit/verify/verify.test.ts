import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/commands/site.ts';
import { checkSite } from '../../../src/verify/check.ts';
import { openFolder } from '../../../src/verify/open.ts';
import { BRIEF, report } from '../../../src/verify/report.ts';
import { RULES } from '../../../src/verify/rules.ts';
import { verifyCases } from './verifyCases.ts';
import { FOLDER, GOOD, withWords, write, type Files } from './verifySite.ts';

afterAll(() => rmSync(FOLDER, { recursive: true }), 60_000);

interface Given {
	readonly content?: Files;
	/** The rule to check. All rules by default. */
	readonly rule?: string;
	readonly threads?: number;
}

/** What is reported for a site, by the rules that it breaks: each file at fault, with the message. */
async function verify(files: Files, { content, rule, threads = 1 }: Given = {}) {
	const rules = RULES.filter(({ name }) => rule === undefined || rule === name);
	const outcomes = await checkSite(await openFolder(write(files), content && write(content)), { rules, threads });
	const broken = outcomes.filter(({ findings }) => findings.length > 0);
	return Object.fromEntries(broken.map(({ findings, rule: name }) => [name, findings.map(({ path, what }) => [path, what])]));
}

test('a newsroom whose site is in order hears nothing', async () => {
	expect(await verify(GOOD)).toEqual({});
});

test('an archive’s copy keeps the archived address, whatever parameters it has', async () => {
	const copy = 'https://web.archive.org/web/2020/https://herald.example/?utm_source=letter';
	const rule = 'No link carries tracking';
	const text = '<p>We write about the river.</p>';
	expect(await verify(withWords(['about/index.html', text, `${text}<p><a href="${copy}">The Herald</a></p>`]), { rule })).toEqual({});
});

test('each rule has a site that breaks it', () => {
	expect(RULES.map(({ name }) => name).toSorted()).toEqual(Object.keys(verifyCases).toSorted());
});

describe.each(Object.entries(verifyCases))('“%s”', (rule, cases) => {
	test.each(cases)('tells a newsroom about $fault', async ({ files, said }) => {
		expect(await verify(files, { rule })).toEqual({ [rule]: said });
	});
});

describe('a newsroom hears nothing', () => {
	test('if hosts and search engines need files of their own', async () => {
		const theirs = { '.nojekyll': '', '.htaccess': 'Options -Indexes', 'google1a2b3c.html': 'google-site-verification: google1a2b3c.html' };
		expect(await verify({ ...GOOD, ...theirs, '.well-known/security.txt': 'Contact: mailto:desk@river.example' })).toEqual({});
	});

	test('if two articles report one claim in the same words', async () => {
		const page = String(GOOD['articles/flood/rain/index.html']).replaceAll('/flood/rain/', '/drought/rain/');
		const rule = 'Every page has a title and a description of its own';
		expect(await verify({ ...GOOD, 'articles/drought/rain/index.html': page }, { rule })).toEqual({});
	});

	test('if its site is in a folder of a domain', async () => {
		const moved = Object.entries(GOOD).map(([path, content]): [string, string | Buffer] => [
			path,
			/\.(?:html|json|webmanifest|xml|rss|atom|md|txt)$/.test(path)
				? String(content)
						.replaceAll('https://river.example/', 'https://paper.example/river/')
						.replaceAll(/((?:href|src)="|url\("|":")\/(?!\/)/g, '$1/river/')
				: content,
		]);
		const search = { 'pagefind/fragment/en_1.pf_fragment': gzipSync('pagefind_dcd{"url":"/river/about/"}') };
		const said = await verify({ ...Object.fromEntries(moved), ...search });
		// Hosts that serve a folder below the root read neither of these files.
		expect(Object.keys(said)).toEqual([
			'Every redirect leads somewhere',
			'Every page has a policy that allows only what belongs to the site',
			'Hosts are told the right headers to send',
		]);
	});

	test('if an author wrote a word that programs write too', async () => {
		const files = withWords(['about/index.html', 'We write about the river.', 'The border was left undefined by both.']);
		const rule = 'No stray code, such as “undefined”, reaches readers';
		expect(await verify(files, { rule })).toEqual({ [rule]: [['about/index.html', 'It says “left undefined by”.']] });
		const content = { 'pages/about.mdx': '---\ntitle: About us\n---\nThe border was left undefined\nby both.' };
		expect(await verify(files, { content, rule })).toEqual({});
	});
});

describe('a draft', () => {
	const draft = '---\ntitle: The ferry that never sank\ndek: A report of a ferry goes back to one clerk.\ndraft: true\n---\nText.';
	const rule = 'No draft is published';

	test('is recognised by the content, wherever its words or pages are on the site', async () => {
		const files = {
			...withWords(
				['about/index.html', 'We write about the river.', 'Soon: The ferry that never sank'],
				['articles/flood/article.md', 'It rained.', 'A report of a ferry goes back to one clerk.'],
			),
			'articles/ferry/card.png': GOOD['card.png'] ?? '',
		};
		expect((await verify(files, { content: { 'articles/ferry/en.mdx': draft }, rule }))[rule]).toEqual([
			['about/index.html', 'It contains words from the draft articles/ferry/en.mdx.'],
			['articles/ferry/card.png', 'It belongs to the draft articles/ferry/en.mdx.'],
			['articles/flood/article.md', 'It contains words from the draft articles/ferry/en.mdx.'],
		]);
	});

	test('of a translation leaves the original its pages', async () => {
		const content = { 'articles/flood/en.mdx': '---\ntitle: The flood\n---\nIt rained.', 'articles/flood/ur.mdx': draft };
		expect(await verify(GOOD, { content, rule })).toEqual({});
	});
});

test('many pages are read by several threads, which find the same', async () => {
	const page = String(GOOD['about/index.html']);
	const many = Array.from({ length: 210 }, (_, index) => [`about/${index}/index.html`, page.replace('</main>', '<p></p></main>')] as const);
	const rule = 'Nothing on a page is empty';
	const said = (await verify({ ...GOOD, ...Object.fromEntries(many) }, { rule, threads: 2 }))[rule];
	expect(said).toHaveLength(210);
	expect(said?.slice(0, 2)).toEqual([
		['about/0/index.html', '<p> is empty.'],
		['about/1/index.html', '<p> is empty.'],
	]);
}, 30_000);

test('findings are listed by rule, each fault once, with some of the files that have it', () => {
	const empty = (path: string) => ({ path, what: '<p> is empty.', todo: 'Give it words.' });
	const findings = [
		{ path: 'a.html', what: '<li> is empty.', todo: 'Give it words.' },
		...['a', 'b', 'c', 'd', 'e'].map((name) => empty(`${name}.html`)),
	];
	const outcomes = [
		{ rule: 'Every feed can be read', findings: [] },
		{ rule: 'Nothing on a page is empty', findings },
	];
	expect(report(outcomes, BRIEF)).toBe(
		[
			'Nothing on a page is empty: 6 findings in 5 files',
			'',
			'  <p> is empty.',
			'  Give it words.',
			'    a.html',
			'    b.html',
			'    c.html',
			'    and 2 other files',
			'',
			'  <li> is empty.',
			'  Give it words.',
			'    a.html',
		].join('\n'),
	);
	expect(report(outcomes, { faults: 1, files: 1 })).toMatch(
		/a\.html\n {4}and 4 other files\n\n {2}and 1 other fault by this rule; --all lists it\.$/,
	);
});

describe('npm run verify', { timeout: 30_000 }, () => {
	const run = (...args: readonly string[]) => {
		const { status, stderr, stdout } = spawnSync(process.execPath, ['src/verify/verify.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
		return { status, said: stderr + stdout };
	};

	test('ends with status 0 when all is well', () => {
		const { said, status } = run(write(GOOD));
		expect(said).toMatch(/^Looked at 7 pages and 15 other files in \d+ seconds?\.\nAll 28 rules hold\.\n$/);
		expect(status).toBe(0);
	});

	test('ends with status 1 and the findings when something is wrong', () => {
		const { said, status } = run(write(withWords(['about/index.html', '<h1>About us</h1>', ''])), 'no-such-content');
		expect(said).toContain('Every page has one main heading: 1 finding in 1 file\n\n  It has no main heading (h1).\n');
		expect(said).toContain(
			'There is no folder no-such-content, so drafts were looked for by their marks alone.\n1 rule of 28 does not hold.\n',
		);
		expect(status).toBe(1);
	});

	test('says what to do when there is no site', () => {
		const folder = write({ 'notes.txt': 'x' });
		expect(run(folder)).toEqual({
			status: 1,
			said: `There is no built site in ${folder}: it has no index.html. Run “npm run build” first.\n`,
		});
	});

	test('says so if a site does not say where it is published', () => {
		const folder = write(withWords(['index.html', '<link rel="canonical" href="https://river.example/">', '']));
		expect(run(folder)).toEqual({
			status: 1,
			said: `${folder}/index.html does not say where the site is published: it has no <link rel="canonical"> with a whole address.\n`,
		});
	});
});
