import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/commands/site.ts';

/** The built sites that the tests read: the edition of content/, and the fixtures with the hard cases. */
export const OUTPUTS = { edition: join(ROOT, 'tests/output/edition'), fixtures: join(ROOT, 'tests/output/fixtures') } as const;

/** The content folders that they are built from. */
export const CONTENTS = { edition: join(ROOT, 'content'), fixtures: join(ROOT, 'tests/fixtures/edition') } as const;

/** Builds both with the command that newsrooms use, one after the other: two builds at once would share Astro's cache. */
export default function buildEditions(): void {
	for (const site of ['edition', 'fixtures'] as const)
		execFileSync(process.execPath, ['src/commands/build.ts', CONTENTS[site], OUTPUTS[site]], {
			cwd: ROOT,
			stdio: ['ignore', 'ignore', 'inherit'],
		});
}
