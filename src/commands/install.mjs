/**
 * Runs before every command: installs what is missing, and nothing when nothing is.
 * Plain JavaScript for Node 20, because on a fresh machine no newer one is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MINIMUM_NODE = 24;
const root = fileURLToPath(new URL('../../', import.meta.url));

if (!isInstalled()) {
	console.log('Installing what the project needs. This takes a minute or two, once.');
	const npm = process.env.npm_execpath;
	const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
	const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
	if (status !== 0) fail('The installation did not succeed; npm says why above. Is there a connection to the npm registry?');
}

const node = nodeVersion();
if (!(node >= MINIMUM_NODE))
	fail(
		`This project runs on Node ${MINIMUM_NODE} or newer, and this machine (${process.platform}, ${process.arch}) has ${process.version}.\n` +
			`Install Node ${MINIMUM_NODE} from https://nodejs.org/en/download and run the command again.`,
	);

/** Whether node_modules holds what the lockfile lists, as far as it is for this machine. */
function isInstalled() {
	const wanted = packagesOf('package-lock.json');
	const present = packagesOf('node_modules/.package-lock.json');
	return (
		wanted !== undefined &&
		present !== undefined &&
		Object.entries(wanted).every(
			([path, { optional, peer, version }]) =>
				path === '' || (present[path] === undefined ? optional || peer : present[path].version === version),
		)
	);
}

function packagesOf(lockfile) {
	const path = `${root}${lockfile}`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** The main version of the Node that npm scripts will run on: the project's own, where it brings one. */
function nodeVersion() {
	const { stdout } = spawnSync('node', ['--version'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
	return Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
}

function fail(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}
