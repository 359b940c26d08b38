import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ledger-'));
	cpSync(FIXTURES, join(folder, 'content'), { recursive: true });
	// Commands run in the root of the project, where the interface words are.
	symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...words: readonly string[]) {
	const { status, stderr, stdout } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
	return { status, said: stdout + stderr };
}
const command = (name: 'record' | 'check') => run(process.execPath, join(ROOT, `src/commands/${name}.ts`));
const git = (...words: readonly string[]) => run('git', '-c', 'user.name=A desk', '-c', 'user.email=desk@river.example', ...words);

/** Adds a new article to the fixtures, by an outlet that none of them cites. */
function publish(slug: string): void {
	mkdirSync(join(folder, 'content/articles', slug));
	writeFileSync(
		join(folder, 'content/articles', slug, 'en.mdx'),
		`---
title: Who has counted the boats at ${slug}
dek: One paper has a number of boats. Nobody else has counted them.
published: 2026-03-05T09:00Z
covers: 2026-03
topics: [rivers]
answer: One paper counts forty boats. Nobody else has counted them.
summary: { report: One paper counts forty boats there., holdsUp: There is one source for it., unknown: Nobody knows how many sail., matters: The town decides on a harbour. }
made: { method: person, from: The one report that there is. }
sources:
  - { id: echo-boats, outlet: harbour-echo, kind: news-report, title: Forty boats, url: 'https://harbour.example/${slug}', published: 2026-03-03, accessed: 2026-03-04 }
claims:
  - { id: forty-boats, text: There are forty boats at that place., kind: figure, status: one-source, when: 2026-03-03, attributions: [{ source: echo-boats, stance: supports }] }
---

A paper writes that <Claim id="forty-boats">there are forty boats</Claim>.
`,
	);
	writeFileSync(join(folder, 'content/outlets/harbour-echo.yml'), 'name: The Harbour Echo\nkind: newspaper\n');
}

describe('the ledger', () => {
	test('merges what two desks record on two branches without a conflict', () => {
		git('init', '--quiet', '--initial-branch=main');
		writeFileSync(join(folder, '.gitignore'), 'src\n');
		git('add', '.');
		git('commit', '--quiet', '--message=All');
		for (const slug of ['north-quay', 'south-quay']) {
			git('switch', '--quiet', '--create', slug, 'main');
			publish(slug);
			expect(command('record')).toEqual({ status: 0, said: 'Recorded 3 new addresses in content/ledger/.\n' });
			git('add', '.');
			git('commit', '--quiet', `--message=${slug}`);
		}
		const merged = git('merge', '--no-edit', 'north-quay');
		expect(merged.said).not.toContain('CONFLICT');
		expect(merged.status).toBe(0);
		expect(command('check')).toMatchObject({ status: 0 });
		expect(command('record').said).toBe('Recorded 0 new addresses in content/ledger/.\n');
		expect(git('status', '--short').said).toBe('');
	});

	test('lists for each article what readers may have linked to', () => {
		publish('north-quay');
		command('record');
		const recorded = readFileSync(join(folder, 'content/ledger/articles/north-quay.yml'), 'utf8');
		expect(recorded.replace(/^#.*\n/, '')).toBe(
			'asOf: 2026-03-05T13:30+04:30\nclaims:\n  forty-boats: one-source\noutlets:\n  - harbour-echo\nentities: []\n',
		);
	});

	describe('that is still one file', () => {
		const old = `articles:
  - { slug: gone-ferry, asOf: 2026-02-01T09:00Z, claims: { ferry-gone: one-source } }
  - { slug: first-flight, asOf: 2026-03-06T09:00Z, claims: { toll-ends: one-source, bridge-fell: wrong } }
outlets: [sarv-herald, sunk-times]
entities: [lina-orbel]
topics: [rivers, old-topic]
pages: [about]
`;
		beforeEach(() => {
			rmSync(join(folder, 'content/ledger'), { recursive: true });
			writeFileSync(join(folder, 'content/ledger.yml'), old);
		});
		const GONE = ['articles/gone-ferry', 'articles/first-flight/bridge-fell', 'topics/old-topic', 'outlets/sunk-times'];

		test('works as before: nothing that it lists may be gone', () => {
			const { said } = command('check');
			for (const address of GONE.slice(0, 3))
				expect(said).toContain(`/${address}/ has been published, but there would no longer be anything there.`);
		});

		test('becomes many when something is recorded, with a message, and loses no address', () => {
			const tombstones = join(folder, 'content/tombstones.yml');
			const why = 'It was put together with another page.';
			writeFileSync(
				tombstones,
				readFileSync(tombstones, 'utf8').replace(
					/[\s\S]*/,
					GONE.map((address) => `- { address: /${address}/, date: 2026-03-07, why: ${why} }\n`).join(''),
				),
			);
			const { said, status } = command('record');
			expect(said).toContain('content/ledger.yml is now one file for each article, topic and page, in content/ledger/:');
			expect(status).toBe(0);
			expect(existsSync(join(folder, 'content/ledger.yml'))).toBe(false);
			expect(readFileSync(join(folder, 'content/ledger/articles/first-flight.yml'), 'utf8')).toContain('  bridge-fell: wrong\n');
			expect(readFileSync(join(folder, 'content/ledger/articles/gone-ferry.yml'), 'utf8')).toContain('  ferry-gone: one-source\n');
			expect(readFileSync(join(folder, 'content/ledger/outlets/sunk-times.yml'), 'utf8')).toContain('address: /outlets/sunk-times/\n');
			expect(readFileSync(join(folder, 'content/ledger/topics/old-topic.yml'), 'utf8')).toContain('address: /topics/old-topic/\n');
			expect(command('check').status).toBe(0);
			// Without its tombstone, the address is reported as missing, as before.
			writeFileSync(tombstones, readFileSync(tombstones, 'utf8').replace(/.*sunk-times.*\n/, ''));
			expect(command('check').said).toContain('/outlets/sunk-times/ has been published, but there would no longer be anything there.');
		});
	});
});
