/** `npm test`: runs every check and every test, and ends with what they found. A failure stops none of the others. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/commands/site.ts';

/** Where the steps leave their results, and the sites that they build. */
const OUTPUT = join(ROOT, 'tests/output');

interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** The file with the counts of a test runner, below OUTPUT. */
	readonly results?: string;
	readonly env?: Readonly<Record<string, string>>;
}

const vitest = (config: string, results: string) => [
	'vitest',
	'run',
	'--config',
	config,
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${join(OUTPUT, results)}`,
];

const fixtures = join(OUTPUT, 'product/');
/** They read the one build of the fixtures. */
const built = { FIXTURES_DIST: fixtures };
const dist = join(OUTPUT, 'content-dist');

const steps: readonly Step[] = [
	{ name: 'Types', command: ['astro', 'check'] },
	{ name: 'Lint', command: ['eslint', '.'] },
	{ name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
	{ name: 'Unit and component tests', command: vitest('tests/vitest.config.ts', 'unit.json'), results: 'unit.json' },
	{ name: 'Build of the fixtures', command: ['node', 'tests/product/buildFixtures.ts'] },
	{ name: 'Product tests', command: vitest('tests/vitest.product.config.ts', 'product.json'), results: 'product.json', env: built },
];

mkdirSync(OUTPUT, { recursive: true });
// What an earlier run built is not what this one tests.
for (const folder of [fixtures, dist]) rmSync(folder, { recursive: true, force: true });
const outcomes = steps.map(({ command, env, name, results }) => {
	console.log(`\n── ${name}`);
	const begun = performance.now();
	const file = results === undefined ? undefined : join(OUTPUT, results);
	if (file !== undefined) rmSync(file, { force: true });
	const [program = '', ...rest] = command;
	const { status } = spawnSync(program, rest, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, FIXTURES_DIST: undefined, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	console.log(`── ${name}: ${status === 0 ? 'in order' : 'NOT in order'}, after ${Math.round((performance.now() - begun) / 1000)} s`);
	return { name, isGood: status === 0, counts: file === undefined ? undefined : countTests(file) };
});

const counted = outcomes.flatMap(({ counts }) => counts ?? []);
const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);
const bad = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);

console.log(`\n${passed + failed} tests: ${passed} passed, ${failed} failed.`);
console.log(bad.length === 0 ? 'Every step is in order.' : `Not in order: ${bad.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = bad.length === 0 ? 0 : 1;

/** How many tests a runner ran, from its own report; none where it wrote no report. */
function countTests(file: string): { readonly passed: number; readonly failed: number } {
	try {
		const report = JSON.parse(readFileSync(file, 'utf8')) as {
			numPassedTests?: number;
			numFailedTests?: number;
			stats?: { expected: number; unexpected: number; flaky: number };
		};
		const { stats } = report;
		if (stats !== undefined) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
		return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
	} catch {
		return { passed: 0, failed: 0 };
	}
}
