import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NOTICE =
	'<p class="notice" data-draft lang="en" dir="ltr"><b>Preview, not published.</b> It holds drafts and articles that have still to appear. Please do not pass it on.</p>';

/** Marks every page of a preview, and tells search engines to ignore the whole site. */
export async function markPreview(folder: string): Promise<void> {
	for await (const file of glob('**/*.html', { cwd: folder })) {
		const path = join(folder, file);
		await writeFile(path, markPage(await readFile(path, 'utf8')));
	}
	await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
	const headers = join(folder, '_headers');
	await writeFile(headers, `/*\n  X-Robots-Tag: noindex\n\n${await readFile(headers, 'utf8')}`);
}

/** Adds the mark to a page, and replaces any instruction to search engines with `noindex`. */
export function markPage(html: string): string {
	return html
		.replaceAll(/<meta name="robots"[^>]*>/g, '')
		.replace(/<head[^>]*>/, (head) => `${head}<meta name="robots" content="noindex">`)
		.replace(/<body[^>]*>/, (body) => body + NOTICE);
}
