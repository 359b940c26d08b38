import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyHash } from '../outputs/metadata/policyHash.ts';

const INLINE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * Takes out of each page's content security policy what the page does not have. Astro names every style and script of
 * the whole site in every policy; hashes do not compress, and a policy should allow no more than it must.
 */
export async function tightenPolicies(folder: string): Promise<void> {
	for await (const file of glob('**/*.html', { cwd: folder })) {
		const path = join(folder, file);
		const html = await readFile(path, 'utf8');
		await writeFile(path, tightenPolicy(html));
	}
}

/** The page with only those hashes in its policy that one of its own styles or scripts has. */
export function tightenPolicy(html: string): string {
	const own = new Set([...html.matchAll(INLINE)].map(([, code = '']) => `'${policyHash(code)}'`));
	return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
		const kept = policy.replace(/ '(?:sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
		return before + kept + after;
	});
}
