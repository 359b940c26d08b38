/**
 * `npm run record`: writes every address that the edition publishes into content/ledger/. From then on they are
 * permanent. An argument can name another folder.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import { buildEdition } from '../build.ts';
import { writeLedger } from './writeLedger.ts';
import { report } from '../diagnostics/report.ts';

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
	const { addresses } = await writeLedger(content, edition);
	await leaveOneFile();
	const added = addresses.length;
	console.log(`Recorded ${added} new ${added === 1 ? 'address' : 'addresses'} in ${join(content, 'ledger')}/.`);
}

/**
 * Removes the ledger of earlier versions, a single file in which the changes of two desks could conflict. Its entries
 * are now in files of their own.
 */
async function leaveOneFile(): Promise<void> {
	const old = join(content, 'ledger.yml');
	if (!existsSync(old)) return;
	await rm(old);
	console.log(
		`${old} is now one file for each article, topic and page, in ${join(content, 'ledger')}/: two desks can record at once, and git joins their work.`,
	);
}
