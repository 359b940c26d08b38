import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { contentOf, heldContent, readFolder, replaceContent, type Content } from '../content.ts';
import { firstLook, type FirstLook } from '../firstLook.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import { fileKind, isPicture } from '../reading/files/path.ts';

/** How long to wait for further changes, in milliseconds: some programs write a file in two steps, and Git writes many files. */
const TOGETHER = 30;

/** How long to wait with the whole content after a first look. While it is read, nothing is answered, and pages load their pictures first. */
const AFTER_LOOK = 1000;

/** What is done about a change. */
interface Follower {
	/** From now on there is other content, which may still be on its way. */
	readonly onNew: (hasOtherPictures: boolean) => void;
	/** Open pages can be loaded again: these, or all. */
	readonly onReady: (pages: readonly SitePage[] | 'all') => void;
}

/**
 * Keeps content as it is on disk while people write. After a change to one file of an article there is a first look at
 * its pages, and when nobody has changed anything for a moment, the whole content is read. After any other change, pages
 * wait for the whole. Returns what to call for each file that is added, changed or deleted, with its path below the folder.
 */
export function followContent(folder: string, { onNew, onReady }: Follower): (event: string, path: string) => void {
	/** Counts the changes. What began before the last one is out of date. */
	let last = 0;
	let current: Content | undefined;
	/** What was read before anything changed. */
	let initial: Promise<Content> | undefined;
	/** The files whose change is not in the current content. */
	const missing = new Set<string>();

	const take = (content: Promise<Content>, hasOtherPictures = false) => {
		replaceContent(content);
		onNew(hasOtherPictures);
	};
	/** The whole content; undefined if something else has changed meanwhile. */
	const readWhole = async (change: number, wait: number): Promise<Content | undefined> => {
		await pause(wait);
		const content = change === last ? await readFolder(folder) : undefined;
		if (content === undefined || change !== last) return undefined;
		missing.clear();
		current = content;
		return content;
	};
	const lookAt = async (path: string): Promise<FirstLook | undefined> => {
		const before = await initial?.catch(() => undefined);
		current ??= before;
		const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
		if (text === undefined || current === undefined) return undefined;
		try {
			return firstLook(current, { path: `content/${path}`, text });
		} catch {
			// If the whole content cannot be read either, the pages will say so.
			return undefined;
		}
	};
	const contentAfter = async (change: number, path: string, isAlone: boolean): Promise<Content> => {
		await pause(TOGETHER);
		const look = isAlone && change === last ? await lookAt(path) : undefined;
		if (look === undefined) missing.add(path);
		else {
			current = look.content;
			missing.delete(path);
			if (missing.size === 0) {
				onReady(look.own);
				void readRest(change);
				return current;
			}
		}
		const whole = await readWhole(change, TOGETHER);
		if (whole !== undefined) onReady('all');
		return whole ?? contentOf(folder);
	};
	const readRest = async (change: number) => {
		const reading = readWhole(change, AFTER_LOOK);
		const content = await reading.catch(() => 'failed' as const);
		if (content === undefined || (content === 'failed' && change !== last)) return;
		// If it has failed, pages say why.
		take(reading as Promise<Content>);
		onReady('all');
	};

	return (event, path) => {
		const kind = fileKind(`content/${path}`);
		const isShown = isPicture(`content/${path}`);
		if (kind.kind === 'ignored' && !isShown) return;
		initial ??= heldContent();
		// Nobody has asked for a page yet.
		if (initial === undefined) return;
		last += 1;
		const content = contentAfter(last, path, event === 'change' && kind.kind === 'article');
		content.catch(() => undefined);
		take(content, event !== 'change' || isShown);
	};
}
