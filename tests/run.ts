/** `npm test`: runs every check and every test, and ends with what they found. A failure stops none of the others. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/commands/site.ts';

/** Where the runners leave their results. */
const OUTPUT = join(ROOT, 'tests/output');

interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** The file with the counts of a test runner, below OUTPUT. */
	readonly results?: string;
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

const steps: readonly Step[] = [
	{ name: 'Types', command: ['astro', 'check'] },
	{ name: 'Lint', command: ['eslint', '--config', 'tests/eslint.config.js', '.'] },
	{ name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
	{ name: 'Unit and component tests', command: vitest('tests/vitest.config.ts', 'unit.json'), results: 'unit.json' },
	{ name: 'Product tests', command: vitest('tests/vitest.product.config.ts', 'product.json'), results: 'product.json' },
	{ name: 'Site tests', command: vitest('tests/vitest.site.config.ts', 'site.json'), results: 'site.json' },
	{
		name: 'Browser tests',
		command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
		results: 'browser.json',
	},
];

mkdirSync(OUTPUT, { recursive: true });
const outcomes = steps.map(({ command, name, results }) => {
	console.log(`\n── ${name}`);
	const file = results === undefined ? undefined : join(OUTPUT, results);
	if (file !== undefined) rmSync(file, { force: true });
	const [program = '', ...rest] = command;
	const { status } = spawnSync(program, rest, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return { name, isGood: status === 0, counts: file === undefined ? undefined : countTests(file) };
});

const counted = outcomes.flatMap(({ counts }) => counts ?? []);
const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);
const bad = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);

console.log(`\n${passed + failed} tests: ${passed} passed, ${failed} failed.`);
console.log(bad.length === 0 ? 'Types, lint and format are in order.' : `Not in order: ${bad.join(', ')}.`);
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
