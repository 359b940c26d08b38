/** `npm run new -- article <slug>`, `outlet <id>` or `entity <id>`: begins its file, with blanks that the check names. `npm run new -- outlets --missing` begins one for each outlet that the check misses. Another content folder may be named last. */
import { statSync } from 'node:fs';
import { begin } from './new/begin.ts';
import { missingOutlets } from './new/missingOutlets.ts';
import { isThing } from './new/scaffolds.ts';

const HOW = `Say what to begin:

  npm run new -- article <slug>
  npm run new -- outlet <id>
  npm run new -- entity <id>
  npm run new -- outlets --missing    an outlet for each that the check misses`;

const [what, id, folder = 'content'] = process.argv.slice(2);

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${folder}.`);
else if (what === 'outlets' && id === '--missing') await beginMissing();
else if (isThing(what) && id !== undefined) await beginOne(what, id);
else fail(HOW);

async function beginOne(...[thing, name]: [Parameters<typeof begin>[0], string]): Promise<boolean> {
	const outcome = await begin(thing, name, { content: folder, now: new Date() });
	if ('refusal' in outcome) return fail(outcome.refusal);
	console.log(`Written: ${outcome.written}${thing === 'article' ? ', a draft' : ''}. Fill in the blanks; “npm run check” names each.`);
	return true;
}

async function beginMissing(): Promise<void> {
	const missing = await missingOutlets({ content: folder, now: new Date() });
	for (const { id: name, nearest } of missing) {
		if (nearest === undefined) await beginOne('outlet', name);
		else fail(`Nothing written for “${name}”: perhaps “${nearest}” is meant. If not, run: npm run new -- outlet ${name}`);
	}
	if (missing.length === 0) console.log('The check misses no outlet. Nothing was written.');
}

function fail(sentence: string): false {
	console.error(sentence);
	process.exitCode = 1;
	return false;
}
