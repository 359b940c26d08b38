import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that turn content into a site, as patterns below the project folder. */
const CODE = ['src/**/*', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

const known = new Map<string, Promise<string>>();

/** A fingerprint of the code, its packages and the Node that runs it. Taken once, since what runs was loaded once. */
export function codeOf(root: string): Promise<string> {
	const code = known.get(root) ?? readCode(root);
	known.set(root, code);
	return code;
}

async function readCode(root: string): Promise<string> {
	const names = (await Array.fromAsync(glob(CODE, { cwd: root, withFileTypes: true })))
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) => join(parentPath, name))
		.sort();
	const parts = names.map((name) => `${name.slice(root.length)} ${hash('sha1', readFileSync(name))}`);
	const { icu, node, unicode } = process.versions;
	return hash('sha1', [node, icu, unicode, process.platform, process.arch, ...parts].join('\n'));
}
