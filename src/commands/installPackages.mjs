import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The files that npm needs to install the packages of a project. */
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

const FRESH = '.node_modules-new-';

/**
 * Installs the packages in the lockfile of the project in `root`. They go into a new folder, which replaces
 * node_modules once everything is there. If anything fails before that, node_modules stays as it was. `scope` is `all`,
 * or `build` to leave out the test tools. Returns whether it succeeded; npm prints its progress and errors.
 */
export function installPackages(root, scope) {
	tidy(root);
	const fresh = join(root, `${FRESH}${process.pid}`);
	mkdirSync(fresh, { recursive: true });
	try {
		for (const file of FILES) if (existsSync(join(root, file))) copyFileSync(join(root, file), join(fresh, file));
		return npmCi(fresh, scope) && (putInPlace(root, fresh) || npmCi(root, scope, '--prefer-offline'));
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

function npmCi(folder, scope, ...more) {
	const npm = process.env.npm_execpath;
	const [command, first] = /js$/.test(npm ?? '') ? [process.execPath, [npm]] : ['npm', []];
	const scoped = scope === 'build' ? ['--omit=dev'] : ['--include=dev'];
	const { status } = spawnSync(command, [...first, 'ci', ...scoped, '--no-audit', '--no-fund', '--loglevel=error', ...more], {
		cwd: folder,
		stdio: 'inherit',
		// Without these variables, npm would install into the folder of the npm command that is running this script.
		env: { ...process.env, npm_config_local_prefix: folder, INIT_CWD: folder },
	});
	return status === 0;
}

/** Replaces node_modules with the new folder. Returns false if it cannot be moved, for example because it is a mount point. */
function putInPlace(root, fresh) {
	const target = join(root, 'node_modules');
	const old = join(fresh, 'old');
	try {
		if (existsSync(target)) renameSync(target, old);
	} catch {
		return false;
	}
	try {
		renameSync(join(fresh, 'node_modules'), target);
	} catch (error) {
		if (existsSync(old)) renameSync(old, target);
		throw error;
	}
	// The cache holds share cards and subset fonts, which take minutes to make again.
	if (existsSync(join(old, '.cache')) && !existsSync(join(target, '.cache'))) renameSync(join(old, '.cache'), join(target, '.cache'));
	return true;
}

/** Removes what killed installations have left. */
function tidy(root) {
	for (const name of readdirSync(root)) {
		if (name.startsWith(FRESH) && !isRunning(Number(name.slice(FRESH.length)))) rmSync(join(root, name), { recursive: true, force: true });
	}
}

function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
