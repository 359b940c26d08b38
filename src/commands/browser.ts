import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';
import { ROOT } from './site.ts';

/** Where system package managers install browsers. */
const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Containers run as root and have no graphics. The other arguments stop Chromium from contacting its maker. */
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * Returns the options that start Chromium on this machine. Looks, in order, for the one that CHROMIUM_PATH names,
 * Playwright's own, the system's, and the one in the lockfile, which is unpacked once. Throws an error that says what
 * to install.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
	const named = process.env['CHROMIUM_PATH'];
	const found = [named, chromium.executablePath(), ...SYSTEM_BROWSERS].find(
		(path) => path !== undefined && path !== '' && existsSync(path),
	);
	if (found !== undefined) return { executablePath: found, args: ARGUMENTS };
	if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
	throw new Error('This needs Chromium. Run “npx playwright install chromium”, or set CHROMIUM_PATH to one that is installed.');
}

const CACHE = join(ROOT, 'node_modules/.cache/chromium');

/** Unpacking takes seconds. What is older than this, in milliseconds, was left by a process that was killed. */
const LONGEST_UNPACKING = 60 * 60_000;

/** Removes what lies half unpacked beside a finished folder. Leaves alone what another process may be unpacking right now. */
export async function tidyUnpacked(finished: string): Promise<void> {
	for (const name of await readdir(dirname(finished))) {
		if (!name.startsWith(`${basename(finished)}-`)) continue;
		const path = join(dirname(finished), name);
		const { mtimeMs = Date.now() } = (await stat(path).catch(() => undefined)) ?? {};
		if (Date.now() - mtimeMs > LONGEST_UNPACKING) await rm(path, { recursive: true, force: true });
	}
}

/** Unpacks the Chromium of @sparticuz/chromium with its libraries and fonts. The cache is either complete or absent. */
async function unpackChromium(): Promise<LaunchOptions> {
	await mkdir(dirname(CACHE), { recursive: true });
	await tidyUnpacked(CACHE);
	if (!existsSync(CACHE)) {
		const fresh = await mkdtemp(`${CACHE}-`);
		const before = process.env['TMPDIR'];
		// The package unpacks into the system's temporary folder under fixed names, and uses any file that already has such a name.
		process.env['TMPDIR'] = fresh;
		try {
			const { inflate } = await import('@sparticuz/chromium');
			const archives = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
			await Promise.all(
				['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(archives, name))),
			);
			await writeFile(
				join(fresh, 'fonts.conf'),
				`<fontconfig><dir>${join(CACHE, 'fonts')}</dir><cachedir>${join(CACHE, 'fonts/cache')}</cachedir></fontconfig>`,
			);
			await rename(fresh, CACHE).catch(() => rm(fresh, { recursive: true }));
		} finally {
			if (before === undefined) delete process.env['TMPDIR'];
			else process.env['TMPDIR'] = before;
		}
	}
	const own = { LD_LIBRARY_PATH: join(CACHE, 'al2023/lib'), FONTCONFIG_FILE: join(CACHE, 'fonts.conf') };
	return { executablePath: join(CACHE, 'chromium'), args: ARGUMENTS, env: { ...(process.env as Record<string, string>), ...own } };
}
