/** `npm run fuzz`: tries many more content folders than the tests do: 20,000, or as many as are named. With a second number it begins where an earlier run did. */
import { spawnSync } from 'node:child_process';

const [runs = '20000', seed] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', '--config', 'tests/vitest.config.ts', 'tests/unit/anyContent.test.ts'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, FUZZ_RUNS: runs, ...(seed !== undefined && { FUZZ_SEED: seed }) },
});
process.exitCode = status ?? 1;
