import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind stores for a record, in a file of its own (https://pagefind.app/docs/indexing/). */
interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly meta: Readonly<Record<string, string>>;
}

/** Everything that the search of a built site can find, by language and address: title, facts, filters, and the searched words. */
export function searchRecordsIn(dist: string): string {
	const records = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) => {
		const text = gunzipSync(readFileSync(join(dist, file))).toString('utf8');
		const language = /fragment[/\\](.*)_[\da-f]+\.pf_fragment$/.exec(file)?.[1] ?? '';
		return { language, ...(JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment) };
	});
	const byAddress = records.map(({ content, filters, language, meta, url }) =>
		[
			`${language} ${url}`,
			...Object.entries(meta)
				.toSorted(([a], [b]) => (a < b ? -1 : 1))
				.map(([name, words]) => `\t${name}: ${words}`),
			...Object.entries(filters).map(([name, values]) => `\tfilter ${name}: ${values.join(', ')}`),
			`\t${content}`,
			'',
		].join('\n'),
	);
	return byAddress.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n');
}
