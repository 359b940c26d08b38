/**
 * Runs before every command and installs packages that are missing. With the argument `build`, it does not install the
 * test tools. Written in plain JavaScript for Node 20, because a fresh machine may have nothing newer yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages } from './installPackages.mjs';

const MINIMUM_NODE = 24;
const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = packagesOf('package-lock.json') ?? fail('There is no package-lock.json. Take it from the repository again.');
const present = packagesOf('node_modules/.package-lock.json');
// If the test tools are installed, keep them.
const hasTools = Object.values(present ?? {}).some(({ dev }) => dev);
const scope = process.argv[2] === 'build' && !hasTools ? 'build' : 'all';

const reason = whyInstall();
if (reason !== undefined) {
	console.log(`${reason} Installing what ${scope === 'build' ? 'the build' : 'the project'} needs. This takes a minute or two, once.`);
	if (!installPackages(root, scope))
		fail(`The installation did not succeed; npm says why above. Is there a connection to the npm registry?${rest()}`);
	console.log('Installed.');
}

const node = nodeVersion();
if (!(node >= MINIMUM_NODE))
	fail(
		`This project runs on Node ${MINIMUM_NODE} or newer, and this machine (${process.platform}, ${process.arch}) has ${process.version}.\n` +
			`Install Node ${MINIMUM_NODE} from https://nodejs.org/en/download and run the command again.`,
	);

/**
 * Returns why packages must be installed, or undefined if node_modules matches the lockfile. Packages that this machine
 * or command does not need may be missing.
 */
function whyInstall() {
	if (present === undefined) return 'Nothing is installed yet.';
	const missing = Object.entries(wanted).filter(
		([path, { dev, devOptional, optional, peer, version }]) =>
			path !== '' &&
			!(scope === 'build' && (dev || devOptional)) &&
			(present[path] === undefined ? !(optional || devOptional || peer) : present[path].version !== version),
	);
	if (missing.length === 0) return undefined;
	return missing.every(([path, { dev, devOptional }]) => (dev || devOptional) && present[path] === undefined)
		? 'The tools for tests are not installed yet.'
		: 'package-lock.json has changed since the last installation.';
}

/** After a failed installation, says what is still installed and how to continue with it. */
function rest() {
	if (packagesOf('node_modules/.package-lock.json') === undefined) return '';
	return '\nWhat was installed before is as it was. To go on with it, run the command again with --ignore-scripts, as in “npm run build --ignore-scripts”.';
}

function packagesOf(lockfile) {
	const path = `${root}${lockfile}`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** The major version of Node that npm scripts will run on: the project's own, if it is installed. */
function nodeVersion() {
	const { stdout } = spawnSync('node', ['--version'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
	return Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
}

function fail(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}
