import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { OWN } from '../sites.ts';

describe('before every command', () => {
	const install = (path: string) =>
		spawnSync(process.execPath, ['src/commands/install.mjs'], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PATH: path } });

	test('nothing is installed if nothing is missing', () => {
		const { status, stderr, stdout } = install(`${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`);
		expect([status, stdout, stderr]).toEqual([0, '', '']);
	});

	test.skipIf(process.platform === 'win32')(
		'a machine whose Node is too old, and to which none can be brought, is told which to install',
		() => {
			const folder = mkdtempSync(join(tmpdir(), 'old-node-'));
			writeFileSync(join(folder, 'node'), '#!/bin/sh\necho v20.1.0\n');
			chmodSync(join(folder, 'node'), 0o755);
			const { status, stderr } = install(`${folder}${delimiter}/usr/bin${delimiter}/bin`);
			rmSync(folder, { recursive: true });
			expect(status).toBe(1);
			expect(stderr).toContain('This project runs on Node 24 or newer');
			expect(stderr).toContain('Install Node 24 from https://nodejs.org/');
		},
	);
});

describe('somebody who misspells an option', () => {
	test.each([
		[
			'commands/build.ts',
			['--uncompresed'],
			'There is no option --uncompresed. There are: --any-address, --full, --shard …, --uncompressed.\n',
		],
		['commands/check.ts', ['--all'], 'There is no option --all. This command has none.\n'],
		['commands/new.ts', ['outlets', '--mising'], 'There is no option --mising. There are: --missing.\n'],
		['verify/verify.ts', ['--every'], 'There is no option --every. There are: --all.\n'],
	])('is told by %s %j which options there are', (command, words, told) => {
		const { status, stderr, stdout } = spawnSync(process.execPath, [join('src', command), ...words], { cwd: ROOT, encoding: 'utf8' });
		expect([status, stderr]).toEqual([1, told]);
		expect(stdout).not.toContain('Published');
	});
});

test('npm run dev shows drafts, marked as such, and makes no request to another machine', async () => {
	const home = mkdtempSync(join(tmpdir(), 'dev-'));
	const outside = join(home, 'outside.txt');
	const env = { ...OWN, HOME: home, PORT: '4335', OUTSIDE: outside };
	const server = spawn(process.execPath, ['--import', './tests/commands/outside.ts', 'src/commands/dev.ts', FIXTURES], { cwd: ROOT, env });
	try {
		const draft = await fetchWhenReady('http://127.0.0.1:4335/articles/held-back/');
		expect(draft).toContain('Only the desk sees this page');
		expect(draft).toContain('This is unpublished');
		expect(await fetchWhenReady('http://127.0.0.1:4335/')).toContain('<b data-draft>Draft</b>');
		for (const [path, word] of [
			['feeds/articles.rss', '<rss'],
			['articles/held-back/claims.json', 'held-back'],
			['sitemap-pages.xml', '<urlset'],
		])
			expect(await fetchWhenReady(`http://127.0.0.1:4335/${path}`)).toContain(word);
		expect(existsSync(outside) ? readFileSync(outside, 'utf8') : '').toBe('');
	} finally {
		server.kill();
		rmSync(home, { recursive: true, force: true });
	}
});

/** The text at a URL, as soon as it answers without an error. */
async function fetchWhenReady(url: string): Promise<string> {
	// A busy machine takes long to begin; the limit is that of the test.
	for (let tries = 0; tries < 500; tries += 1) {
		const response = await fetch(url).catch(() => undefined);
		if (response?.ok) return response.text();
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`Nobody answers well at ${url}.`);
}
