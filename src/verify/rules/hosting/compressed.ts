import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Rule } from '../../rule.ts';

const WAYS = [
	['.br', brotliDecompressSync],
	['.gz', gunzipSync],
] as const;

const TODO = 'Build again, and do not change any file after that.';

/** A compressed file holds the same as the file beside it, so that every reader gets the same, whatever their browser accepts. */
export const compressed: Rule = {
	name: 'Every compressed file matches the file beside it',
	*checkSite({ files, path: folder }) {
		for (const path of files.keys())
			for (const [ending, decompress] of WAYS) {
				if (!path.endsWith(ending)) continue;
				const original = path.slice(0, -ending.length);
				if (!files.has(original)) yield { path, what: `There is no ${original} beside it.`, todo: TODO };
				else if (!holds(readFileSync(join(folder, path)), decompress, readFileSync(join(folder, original))))
					yield { path, what: `It does not hold the same as ${original}.`, todo: TODO };
			}
	},
};

function holds(bytes: Buffer, decompress: (bytes: Buffer) => Buffer, original: Buffer): boolean {
	try {
		return decompress(bytes).equals(original);
	} catch {
		return false;
	}
}
