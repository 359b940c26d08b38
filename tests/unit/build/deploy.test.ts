import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildEdition } from '../../../src/build.ts';
import { stringsFor } from '../../words.ts';
import { headersFile } from '../../../src/outputs/hosting/headers.ts';
import { makeContent, makeTranslation, NOW } from '../../make.ts';

const { published: editions } = buildEdition(makeContent(makeTranslation()), { languages: ['en', 'ur'], now: NOW });
const context = { edition: editions[0], editions, site: new URL('https://news.example'), t: stringsFor('en') };
const file = headersFile(context);

/** The headers that a host sends for a path if it reads this file. Matching rules add up. */
function headersOf(path: string): readonly string[] {
	return file.split('\n\n').flatMap((rule) => {
		const [place = '', ...headers] = rule.trim().split('\n');
		const pattern = new RegExp(`^${place.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
		return pattern.test(path) ? headers.map((header) => header.trim()) : [];
	});
}

const EVERYWHERE = [
	'Strict-Transport-Security: max-age=31536000',
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy: same-origin',
];

describe('the headers for hosts that read them from a file', () => {
	test.each([
		['/', ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY']],
		['/ur/articles/river-treaty/', ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY']],
		['/embed/river-treaty/treaty-signed/', ['Content-Security-Policy: frame-ancestors *']],
		['/ur/embed/river-treaty/treaty-signed/', ['Content-Security-Policy: frame-ancestors *']],
		['/_astro/fonts/1a2b.woff2', ['Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *']],
		['/claims.json', ['Access-Control-Allow-Origin: *']],
		['/feeds/articles.rss', ['Content-Type: application/rss+xml; charset=utf-8']],
		['/manifest.webmanifest', ['Content-Type: application/manifest+json; charset=utf-8']],
		[
			'/articles/river-treaty/article.md',
			["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY', 'Content-Type: text/markdown; charset=utf-8'],
		],
	])('%s', (path, headers) => {
		expect(headersOf(path)).toEqual([...EVERYWHERE, ...headers]);
	});

	test('are no more rules than Cloudflare reads', () => {
		expect(file.split('\n\n').length).toBeLessThan(100);
	});
});

describe.each(['nginx.conf', 'Caddyfile', 'apache.conf'])('the configuration of %s', (name) => {
	const configuration = readFileSync(new URL(`../../../docs/deploy/${name}`, import.meta.url), 'utf8');

	test.each([
		['Strict-Transport-Security', 'max-age=31536000'],
		['X-Content-Type-Options', 'nosniff'],
		['Referrer-Policy', 'strict-origin-when-cross-origin'],
		['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
	])('sends %s as the build has it', (header, value) => {
		const line = configuration.split('\n').find((candidate) => candidate.includes(` ${header} `) || candidate.includes(`\t${header} `));
		expect(line).toContain(value);
	});

	test.each(['text/markdown', 'application/x-bibtex', 'application/rss+xml', 'application/atom+xml', 'application/manifest+json'])(
		'knows %s',
		(type) => {
			expect(configuration).toContain(type);
		},
	);

	test('sends the compressed files that the build made', () => {
		expect(configuration).toMatch(/gzip_static on;|precompressed br gzip|RewriteRule "\^\(\.\+\)\$" "\$1\.br"/);
	});

	// As in docs/deploy.md, for a site at https://kell.city/news/.
	test.skipIf(process.platform === 'win32')('is fitted to a folder by the command in the docs', () => {
		const docs = readFileSync(new URL('../../../docs/deploy.md', import.meta.url), 'utf8');
		const [, script = ''] = /sed -E '([^']+)'/.exec(docs) ?? [];
		const fitted = execFileSync('sed', ['-E', script], { input: configuration, encoding: 'utf8' });
		const [, pattern = ''] = /(\^\/news\/\((?:\?:)?\[a-z\]\[a-z\].*?embed\/)/.exec(fitted) ?? [];
		const framed = new RegExp(pattern);
		expect(['/news/embed/a/b/', '/news/ur/embed/a/b/', '/embed/a/b/', '/news/articles/embed/'].map((path) => framed.test(path))).toEqual([
			true,
			true,
			false,
			false,
		]);
		const settings = fitted.replace(/^\s*#.*$/gm, '');
		expect(settings).toMatch(/[ ^]\/news\/_astro\//);
		expect(settings).toMatch(/ \/news\/404\.html/);
		expect(settings).toMatch(/[ ^]\/news\/_(?:\(\?:)?headers/);
		expect(settings).not.toMatch(/[ ^]\/(?:_|schemas|404|\()/);
	});

	test('lets cards be framed in every language, and nothing else', () => {
		const [, pattern = ''] = /(\^\/\((?:\?:)?\[a-z\]\[a-z\].*?embed\/)/.exec(configuration) ?? [];
		const framed = new RegExp(pattern);
		expect(['/embed/a/b/', '/ur/embed/a/b/', '/prs/embed/a/b/', '/pt-br/embed/a/b/'].filter((path) => !framed.test(path))).toEqual([]);
		expect(['/', '/articles/embed/', '/articles/a/embed/', '/ur/articles/a/', '/embedded/'].filter((path) => framed.test(path))).toEqual(
			[],
		);
	});
});

describe.each(['github-pages.yml', 'gitlab-pages.yml'])('the workflow of %s', (name) => {
	const text = readFileSync(new URL(`../../../docs/deploy/${name}`, import.meta.url), 'utf8');

	test('is valid, and records articles whose time has come before it builds', () => {
		const steps = JSON.stringify(parse(text));
		const places = ['npm ci --omit=dev', 'npm run record', 'git add --all content', 'npm run build'].map((command) =>
			steps.indexOf(command),
		);
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test('puts the last site back after the installation, which would delete it, and before the build', () => {
		const restored = { 'github-pages.yml': 'actions/cache@', 'gitlab-pages.yml': 'mv .site/cache node_modules/.cache' }[name] ?? '';
		const steps = JSON.stringify(parse(text));
		const places = ['npm ci --omit=dev', restored, 'npm run build'].map((command) => steps.lastIndexOf(command));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(text).toContain('node_modules/.cache');
	});

	test('builds every day, and checks every quarter of an hour whether there is something to build', () => {
		expect(text).toContain('7 3 * * *');
		expect(text).toMatch(/\*\/15 \* \* \* \*|every 15 minutes/);
		expect(text).toContain('Nothing has reached its moment.');
	});
});

/** The lines of a workflow that count the articles and choose the machines, and what they leave. */
const counting = {
	'github-pages.yml': (workflow: Workflow) => {
		const due = workflow.jobs?.record.steps.find(({ id }) => id === 'due')?.run ?? '';
		return due.slice(due.indexOf('articles='));
	},
	'gitlab-pages.yml': ({ record }: Workflow) => {
		const script = record?.script ?? [];
		return script.slice(script.findIndex((line) => line.startsWith('articles='))).join('\n');
	},
} as const;

interface Workflow {
	readonly jobs?: { readonly record: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] } };
	readonly record?: { readonly script: readonly string[] };
}

describe.skipIf(process.platform === 'win32').each(['github-pages.yml', 'gitlab-pages.yml'] as const)('by %s the site is built', (name) => {
	const workflow = parse(readFileSync(new URL(`../../../docs/deploy/${name}`, import.meta.url), 'utf8')) as Workflow;

	test.each([
		[1, ['1/1']],
		[1000, ['1/1']],
		[1001, ['1/2', '2/2']],
		[2001, ['1/3', '2/3', '3/3']],
	])('of %i articles by the shards %j', (articles, shards) => {
		const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
		try {
			for (let article = 0; article < articles; article++) mkdirSync(join(folder, `content/articles/${article}`), { recursive: true });
			execFileSync('bash', ['-ec', `git() { echo 1a2b3c; }\n${counting[name](workflow)}`], {
				cwd: folder,
				env: { ...process.env, GITHUB_OUTPUT: join(folder, 'output') },
			});
			if (name === 'github-pages.yml') {
				const output = readFileSync(join(folder, 'output'), 'utf8');
				expect(JSON.parse(/^shards=(.*)$/m.exec(output)?.[1] ?? '')).toEqual(shards);
				expect(output).toContain('commit=1a2b3c');
			} else {
				expect(parse(readFileSync(join(folder, 'shards.yml'), 'utf8'))).toEqual({
					include: { local: 'docs/deploy/gitlab-pages.yml' },
					variables: { COMMIT: '1a2b3c' },
					build: { parallel: shards.length },
				});
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('hosts that compress files themselves', () => {
	test.each(['netlify.toml', 'wrangler.toml', 'github-pages.yml'])('get no compressed files: %s', (name) => {
		expect(readFileSync(new URL(`../../../docs/deploy/${name}`, import.meta.url), 'utf8')).toContain('npm run build -- --uncompressed');
	});
});

describe.skipIf(process.platform === 'win32')('on GitLab Pages', () => {
	const workflow = parse(readFileSync(new URL('../../../docs/deploy/gitlab-pages.yml', import.meta.url), 'utf8')) as Record<
		'record' | 'site' | 'build' | 'pages',
		{
			readonly script: readonly string[];
			readonly rules: readonly { readonly if: string }[];
			readonly artifacts: { readonly paths: readonly string[] };
			readonly trigger?: { readonly include: readonly object[]; readonly strategy: string; readonly forward: object };
		}
	>;
	const { build, pages, record, site } = workflow;

	test('the first pipeline records and starts the one that it has written, and only that one builds and publishes', () => {
		expect(site.trigger).toEqual({
			include: [{ artifact: record.artifacts.paths[0], job: 'record' }],
			strategy: 'depend',
			forward: { yaml_variables: false },
		});
		expect(site.rules).toEqual(record.rules);
		expect(build.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "parent_pipeline"' }]);
		expect(pages.rules).toEqual(build.rules);
		expect([build.artifacts.paths, pages.artifacts.paths]).toEqual([['public'], ['public']]);
	});

	test('if nothing has reached its moment, the pipeline has one job, which says so and builds nothing', () => {
		const folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
		try {
			const run = record.script.join('\n');
			// As if git had found nothing to commit.
			execFileSync('bash', ['-ec', `npm() { :; }; git() { :; }\n${run}`], { cwd: folder, env: { ...process.env, ONLY_IF_DUE: 'yes' } });
			const { wait, ...others } = parse(readFileSync(join(folder, 'shards.yml'), 'utf8')) as { wait: { script: string } };
			expect(execFileSync('bash', ['-ec', wait.script], { encoding: 'utf8' })).toBe('Nothing has reached its moment.\n');
			expect(others).toEqual({});
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('each build finds the last site and its cache, and leaves both for the next, beside what is published', () => {
		const script = build.script.slice(build.script.findIndex((line) => line.includes('.site'))).join('\n');
		const folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
		try {
			const npm =
				'npm() { mkdir -p public-new node_modules/.cache; echo "$RUN" >> public-new/index.html; echo "$RUN" >> node_modules/.cache/made; }';
			const run = (name: string) => execFileSync('bash', ['-ec', `${npm}\n${script}`], { cwd: folder, env: { ...process.env, RUN: name } });
			mkdirSync(join(folder, 'node_modules'));
			run('first');
			// A runner begins with what git and its cache have.
			rmSync(join(folder, 'public'), { recursive: true });
			run('second');
			for (const file of ['public/index.html', '.site/public/index.html', '.site/cache/made'])
				expect(readFileSync(join(folder, file), 'utf8'), file).toBe('first\nsecond\n');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
