import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Edition } from '../model/edition.ts';
import { extendLedger } from '../model/publishing/ledger.ts';
import { ledgerFiles } from '../model/publishing/ledgerFiles.ts';
import { addressesIn } from '../model/publishing/publishedAddresses.ts';

const HEAD = '# What has been published. Written by “npm run record”. Nothing is ever taken out: what has to go gets a tombstone.\n';

export interface Recorded {
	/** The new and changed files, relative to the content folder. */
	readonly paths: readonly string[];
	/** The addresses that the ledger did not have before. */
	readonly addresses: readonly string[];
}

/** Writes what an edition publishes into the ledger of a content folder. `isWanted` decides which files of the ledger may be written. */
export async function writeLedger(content: string, edition: Edition, isWanted: (path: string) => boolean = () => true): Promise<Recorded> {
	const paths: string[] = [];
	for (const { data, path } of ledgerFiles(extendLedger(edition.ledger, edition)).filter((file) => isWanted(file.path))) {
		const file = join(content, path);
		const text = `${HEAD}${stringify(data, { lineWidth: 0 })}`;
		if (existsSync(file) && (await readFile(file, 'utf8')) === text) continue;
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
		paths.push(path);
	}
	return { paths, addresses: newAddresses(edition) };
}

/** The addresses that become permanent when an edition is recorded. */
export function newAddresses(edition: Edition): readonly string[] {
	const known = new Set(addressesIn(edition.ledger));
	return addressesIn(extendLedger(edition.ledger, edition)).filter((address) => !known.has(address));
}
