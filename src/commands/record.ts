/** `npm run record`: writes every address that the edition publishes into content/ledger.yml. From then on they are permanent. Another folder may be named. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import { buildEdition } from '../build.ts';
import { addressesIn } from '../model/publishing/publishedAddresses.ts';
import { extendLedger } from '../model/publishing/ledger.ts';
import { report } from '../diagnostics/report.ts';

const HEAD = `# Every address that has been published, and the status of each claim when it was last recorded.
# Written by “npm run record”, and kept with the articles. Nothing is ever taken out: what has to go gets a tombstone.
`;

const content = process.argv[2] ?? 'content';
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
	await writeFile(join(content, 'ledger.yml'), `${HEAD}${stringify(ledger, { lineWidth: 0 })}`);
	const added = addressesIn(ledger).length - addressesIn(edition.ledger).length;
	console.log(`Recorded ${added} new ${added === 1 ? 'address' : 'addresses'} in ${join(content, 'ledger.yml')}.`);
}
