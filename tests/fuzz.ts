/** `npm run fuzz`: tries many more content folders than the tests do, and others each time: 20,000, or as many as are named. With a second number, the seed that it prints, it tries those of an earlier run. */
import { spawnSync } from 'node:child_process';

const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', '--config', 'tests/vitest.config.ts', 'tests/unit/checks/anyContent.test.ts'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
