/**
 * `npm run new`: starts a file with blanks, which the check then lists. The last argument can name another content folder.
 * `-- article <slug>`, `-- outlet <id>`, `-- entity <id>` and `-- author <id>` start a file of that kind.
 * `-- source <slug> <id>` adds a source to an article.
 * `-- outlets --missing` starts a file for each outlet that the check reports as missing.
 */
import { statSync } from 'node:fs';
import { commandLine } from '../commandLine.ts';
import { begin, type Outcome } from './new/begin.ts';
import { beginSource } from './new/beginSource.ts';
import { missingOutlets } from './new/missingOutlets.ts';
import { isThing } from './new/scaffolds.ts';

const HOW = `Say what to begin:

  npm run new -- article <slug>
  npm run new -- outlet <id>
  npm run new -- entity <id>
  npm run new -- author <id>          a person who writes for you
  npm run new -- source <slug> <id>   one more source of an article
  npm run new -- outlets --missing    an outlet for each that the check misses`;

const { positionals, values } = commandLine({ missing: { type: 'boolean', default: false } });
const [what, ...named] = positionals;
// A source takes two names and everything else takes one. The folder comes after them.
const names = values.missing ? 0 : what === 'source' ? 2 : 1;
const [id, sourceId] = named.slice(0, names);
const folder = named[names] ?? 'content';

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${folder}.`);
else if (what === 'outlets' && values.missing) await beginMissing();
else if (what === 'source' && id !== undefined && sourceId !== undefined) await beginSourceOf(id, sourceId);
else if (isThing(what) && id !== undefined) await beginOne(what, id);
else fail(HOW);

async function beginOne(...[thing, name]: [Parameters<typeof begin>[0], string]): Promise<boolean> {
	const outcome = await begin(thing, name, { content: folder, now: new Date() });
	if ('refusal' in outcome) return fail(outcome.refusal);
	console.log(`Written: ${outcome.written}${thing === 'article' ? ', a draft' : ''}. Fill in the blanks; “npm run check” names each.`);
	return true;
}

async function beginSourceOf(slug: string, name: string): Promise<void> {
	const outcome: Outcome = await beginSource(slug, name, { content: folder, now: new Date() });
	if ('refusal' in outcome) fail(outcome.refusal);
	else console.log(`Added to ${outcome.written}: the source ${name}. Fill in the blanks; “npm run check” names each.`);
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
