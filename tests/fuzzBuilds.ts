/**
 * `npm run fuzz:builds`: a build that renews only what has changed makes the same site as one that makes all of it. Takes the
 * fixtures, does one thing after another to them that newsrooms do, and after each builds both ways and compares every byte.
 * At last it builds the site in four shards, and compares what they are together.
 * Thirty edits, or as many as are named: `npm run fuzz:builds -- 100`. With a second number, the seed that it prints, it does the same again.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from '../src/commands/site.ts';
import { EDITS, pickFrom } from './edits.ts';
import { FIXTURES } from './product/buildFixtures.ts';
import { buildSiteOf, differences, filesIn } from './sites.ts';

const [edits = 30, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'fuzz-builds-'));
const [content, before, renewed, whole] = ['content', 'before', 'renewed', 'whole'].map((name) => join(folder, name)) as [
	string,
	string,
	string,
	string,
];
const pick = pickFrom(seed);
console.log(`Seed ${seed}: ${edits} edits, in ${folder}.`);

cpSync(FIXTURES, content, { recursive: true });
buildSiteOf(content, renewed);
let bad = 0;
for (let done = 0; done < edits;) {
	const name = pick(Object.keys(EDITS));
	rmSync(before, { recursive: true, force: true });
	cpSync(content, before, { recursive: true });
	await EDITS[name]?.(content, pick);
	if (!isPublishable()) {
		// The check does not let it pass: something else is tried.
		rmSync(content, { recursive: true });
		cpSync(before, content, { recursive: true });
		continue;
	}
	done += 1;
	const said = buildSiteOf(content, renewed)
		.split('\n')
		.find((line) => /^Building|^Nothing/.test(line));
	buildSiteOf(content, whole, '--full');
	const other = differences(renewed, whole);
	console.log(`${done}. ${name}. ${said ?? ''} ${other.length === 0 ? `${filesIn(whole).size} files are the same.` : 'NOT THE SAME:'}`);
	for (const file of other.slice(0, 20)) console.log(`   ${file}${existsSync(join(whole, file)) ? '' : ' should not be there'}`);
	if (other.length > 0) bad += 1;
}

const shards = [1, 2, 3, 4].map((number) => join(folder, `shard-${number}`));
for (const [index, shard] of shards.entries()) buildSiteOf(content, shard, '--shard', `${index + 1}/4`);
const merged = join(folder, 'merged');
for (const shard of shards) cpSync(shard, merged, { recursive: true });
buildSiteOf(content, whole, '--full');
const unlike = differences(merged, whole);
console.log(`Four shards put together are ${unlike.length === 0 ? 'the same site.' : `NOT THE SAME: ${unlike.slice(0, 20).join(', ')}`}`);
if (unlike.length > 0) bad += 1;
if (bad === 0) rmSync(folder, { recursive: true });
else console.log(`${bad} of ${edits} edits left something stale, with the seed ${seed}. The last sites are in ${folder}.`);
process.exitCode = bad === 0 ? 0 : 1;

/** Records what is new, as a newsroom has to before it builds, and says whether the check lets all of it pass. */
function isPublishable(): boolean {
	const command = ['--import', `${ROOT}tests/product/clock.ts`, 'src/commands/record.ts', content];
	return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'ignore' }).status === 0;
}
