import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/commands/site.ts';
import { DIST, FIXTURES } from '../product/buildFixtures.ts';
import { differences, OWN } from '../sites.ts';

const { build } = parse(readFileSync(join(ROOT, 'docs/deploy/gitlab-pages.yml'), 'utf8')) as {
	readonly build: { readonly script: readonly string[] };
};

/** What npm does on a runner, with the code, the packages and the clock of the tests. */
const NPM = `npm() {
	case "$*" in
		"ci --omit=dev") rm -rf node_modules; mkdir -p node_modules/.cache ;;
		"run build -- "*) (here=$PWD; cd "${ROOT}"; node --import ./tests/product/clock.ts src/commands/build.ts --any-address "$here/$4" "$here/$5" "\${@:6}") ;;
		*) echo "npm $*?"; exit 1 ;;
	esac
}`;

let folder = '';
let commit = '';

function git(...words: readonly string[]): string {
	const name = ['-c', 'user.name=A newsroom', '-c', 'user.email=desk@news.example'];
	return execFileSync('git', [...name, ...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

beforeAll(() => {
	mkdirSync(join(ROOT, 'tests/output'), { recursive: true });
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'gitlab-'));
	git('init', '--quiet', '--initial-branch', 'main', 'origin');
	cpSync(FIXTURES, join(folder, 'origin/content'), { recursive: true });
	rmSync(join(folder, 'origin/content/ledger'), { recursive: true });
	const save = (message: string) => {
		git('-C', 'origin', 'add', '--all');
		git('-C', 'origin', 'commit', '--quiet', '--message', message);
	};
	save('Write');
	// A runner has the commit that the pipeline began with, which is older than what the first job recorded.
	for (const runner of ['one', 'two']) git('clone', '--quiet', `file://${folder}/origin`, runner);
	cpSync(join(FIXTURES, 'ledger'), join(folder, 'origin/content/ledger'), { recursive: true });
	save('Record what is published');
	commit = git('-C', 'origin', 'rev-parse', 'HEAD');
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('on GitLab Pages', () => {
	test('two machines build a part of the site each, and both parts in one folder are the site that one machine builds, byte for byte', () => {
		for (const [index, runner] of ['one', 'two'].entries()) {
			execFileSync('bash', ['-ec', [NPM, ...build.script].join('\n')], {
				cwd: join(folder, runner),
				stdio: ['ignore', 'pipe', 'pipe'],
				env: {
					...OWN,
					HOME: process.env['HOME'],
					CI_REPOSITORY_URL: `file://${folder}/origin`,
					COMMIT: commit,
					CI_NODE_INDEX: String(index + 1),
					CI_NODE_TOTAL: '2',
				},
			});
			expect(differences(join(folder, runner, 'public'), DIST).length).toBeGreaterThan(100);
			// As GitLab unpacks what each has left for the job that publishes.
			cpSync(join(folder, runner, 'public'), join(folder, 'public'), { recursive: true });
		}
		expect(differences(join(folder, 'public'), DIST)).toEqual([]);
	}, 300_000);
});
