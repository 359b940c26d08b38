/** `npm run bench -- <name> …`: runs one of the benchmarks of this folder: `cards`, `desk`, `dev`, `largestPaint`, `scale`. What follows the name is for the benchmark. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = ''] = process.argv.splice(2, 1);
const file = new URL(`./${name}.ts`, import.meta.url);
if (name === '' || name === 'bench' || !existsSync(fileURLToPath(file))) {
	console.error('Name a benchmark of tests/bench, like “npm run bench -- scale 10 100”.');
	process.exitCode = 1;
} else await import(file.href);
