/** `npm run record`: writes every address that the edition publishes into content/ledger/. From then on they are permanent. Another folder may be named. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { commandLine } from '../commandLine.ts';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import { buildEdition } from '../build.ts';
import { addressesIn } from '../model/publishing/publishedAddresses.ts';
import { extendLedger } from '../model/publishing/ledger.ts';
import { ledgerFiles, type LedgerFileContents } from '../model/publishing/ledgerFiles.ts';
import { report } from '../diagnostics/report.ts';

const HEAD = '# What has been published. Written by “npm run record”. Nothing is ever taken out: what has to go gets a tombstone.\n';

const [content = 'content'] = commandLine({}).positionals;
const files = await loadFiles(content);
const {
	diagnostics,
	published: [edition],
} = buildEdition(files, { languages: tagsOf(siteLanguages(files)), now: new Date() });
const others = diagnostics.filter(({ code }) => code !== 'unrecorded-address');

if (others.length > 0) {
	console.error(`${report(others, files)}\n\nNothing was recorded.`);
	process.exitCode = 1;
} else {
	const ledger = extendLedger(edition.ledger, edition);
	for (const contents of ledgerFiles(ledger)) await write(contents);
	await leaveOneFile();
	const added = addressesIn(ledger).length - addressesIn(edition.ledger).length;
	console.log(`Recorded ${added} new ${added === 1 ? 'address' : 'addresses'} in ${join(content, 'ledger')}/.`);
}

/** Writes a file of the ledger, unless that is what it says already. */
async function write({ data, path }: LedgerFileContents): Promise<void> {
	const file = join(content, path);
	const text = `${HEAD}${stringify(data, { lineWidth: 0 })}`;
	if (existsSync(file) && (await readFile(file, 'utf8')) === text) return;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

/** The ledger was one file once, in which the work of two desks met. What it held is in files of its own now. */
async function leaveOneFile(): Promise<void> {
	const old = join(content, 'ledger.yml');
	if (!existsSync(old)) return;
	await rm(old);
	console.log(
		`${old} is now one file for each article, topic and page, in ${join(content, 'ledger')}/: two desks can record at once, and git joins their work.`,
	);
}
