/** `npm test`: runs every check and every test, and ends with what they found. A failure stops none of the others. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/commands/site.ts';
import { runSteps, type Step } from './steps.ts';

/** Where the steps leave their results, and the sites that they build. */
const OUTPUT = join(ROOT, 'tests/output');

const vitest = (config: string, results: string) => [
	'vitest',
	'run',
	'--config',
	config,
	'--maxWorkers=50%',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${results}`,
];

const fixtures = join(OUTPUT, 'product/');
/** They read the one build of the fixtures. */
const built = { FIXTURES_DIST: fixtures };
const dist = join(OUTPUT, 'content-dist');
const results = {
	unit: join(OUTPUT, 'unit.json'),
	product: join(OUTPUT, 'product.json'),
	browser: join(OUTPUT, 'browser.json'),
	desk: join(OUTPUT, 'desk.json'),
};

/** The longest chain first. Two builds never run at once, and none beside what writes or counts the same folders. */
const steps: readonly Step[] = [
	{ name: 'Types', command: ['astro', 'check'] },
	{ name: 'Words', command: ['node', 'src/commands/words.ts'] },
	// It knows the types of the content only once they have been written.
	{ name: 'Lint', command: ['eslint', '.'], after: ['Types'] },
	{ name: 'Build of the fixtures', command: ['node', 'tests/product/buildFixtures.ts'], after: ['Types'] },
	{
		name: 'Browser tests',
		command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--workers=50%', '--reporter=line,json'],
		after: ['Build of the fixtures'],
		results: results.browser,
		env: built,
	},
	{
		name: 'Build of content/',
		// The sample edition has an address for examples. To compress it takes a while, and the fixtures are compressed.
		command: ['node', 'src/commands/build.ts', '--any-address', '--uncompressed', join(ROOT, 'content'), dist],
		after: ['Build of the fixtures'],
	},
	{
		name: 'Product tests',
		command: vitest('tests/vitest.product.config.ts', results.product),
		after: ['Build of content/'],
		results: results.product,
		env: built,
	},
	{ name: 'Unit and component tests', command: vitest('tests/vitest.config.ts', results.unit), results: results.unit },
	{
		name: 'Verify what content/ became',
		command: ['node', 'src/verify/verify.ts', dist, join(ROOT, 'content')],
		after: ['Build of content/'],
	},
	{
		name: 'Verify what the fixtures became',
		command: ['node', 'src/verify/verify.ts', fixtures, join(ROOT, 'tests/fixtures/edition')],
		after: ['Build of the fixtures'],
	},
	{
		name: 'Browser tests of the desk',
		command: ['playwright', 'test', '--config', 'tests/desk/playwright.config.ts', '--workers=50%', '--reporter=line,json'],
		after: ['Browser tests'],
		results: results.desk,
	},
	{ name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
];

mkdirSync(OUTPUT, { recursive: true });
// What an earlier run built or found is not what this one tests.
for (const path of [fixtures, dist, join(OUTPUT, 'compiled'), ...Object.values(results)]) rmSync(path, { recursive: true, force: true });
const begun = performance.now();
const bad = await runSteps(steps);

const counted = Object.values(results).map(countTests);
const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);

console.log(`${passed + failed} tests: ${passed} passed, ${failed} failed, in ${Math.round((performance.now() - begun) / 1000)} s.`);
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
