import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What npm has to know of a project. */
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

const FRESH = '.node_modules-new-';

/**
 * Installs what the lockfile of the project in `root` lists, in a folder beside node_modules that takes its place when
 * all has come. Until then, and if anything goes wrong, node_modules stays as it was. `scope` is `all`, or `build` to
 * leave out the tools for tests. Whether it succeeded; npm says what it is doing, and why it could not.
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
		// Otherwise npm installs in the folder of the command that is running.
		env: { ...process.env, npm_config_local_prefix: folder, INIT_CWD: folder },
	});
	return status === 0;
}

/** Whether the new folder could take the place of the old one. Where node_modules is a mount, it cannot. */
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
	// Share cards and cut fonts are kept there; they take minutes to make again.
	if (existsSync(join(old, '.cache')) && !existsSync(join(target, '.cache'))) renameSync(join(old, '.cache'), join(target, '.cache'));
	return true;
}

/** Clears away what an installation left that was killed. */
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
