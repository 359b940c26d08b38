/**
 * `npm run verify`: checks the built site in dist/, or in the folder given, and reports what is wrong. Exits with status 1 if
 * anything is. The folder of its content may follow. With --all, lists every finding.
 */
import { existsSync } from 'node:fs';
import { commandLine, counted } from '../commandLine.ts';
import { checkSite } from './check.ts';
import { pagePaths } from './folder.ts';
import { openFolder } from './open.ts';
import { ALL, BRIEF, report } from './report.ts';

const { positionals, values } = commandLine({ all: { type: 'boolean', default: false } });
const [target = 'dist', content = 'content'] = positionals;

try {
	const begun = performance.now();
	const folder = await openFolder(target, content);
	const outcomes = await checkSite(folder);
	const broken = outcomes.filter(({ findings }) => findings.length > 0);
	if (broken.length > 0) console.error(`${report(outcomes, values.all ? ALL : BRIEF)}\n\n`);
	const seconds = Math.round((performance.now() - begun) / 1000);
	console.log(
		`Looked at ${counted(pagePaths(folder).length, 'page')} and ${counted(folder.files.size - pagePaths(folder).length, 'other file')} in ${counted(seconds, 'second')}.`,
	);
	if (!existsSync(content)) console.log(`There is no folder ${content}, so drafts were looked for by their marks alone.`);
	console.log(
		broken.length === 0
			? `All ${outcomes.length} rules hold.`
			: `${counted(broken.length, 'rule')} of ${outcomes.length} ${broken.length === 1 ? 'does' : 'do'} not hold.`,
	);
	process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
