import { isOpenElsewhere, ownWindow } from './windows.ts';

/**
 * Words that the desk could not take, because it had stopped or been started again, and those of the first page, which
 * have no file yet. The browser keeps them for the address of the desk, and they need no token.
 */
let prefix = 'desk-kept';

/** Says of which content folder the desk is. Another may have the same address at another time. */
export function keepFor(folder: string): void {
	prefix = `desk-kept ${folder}`;
}

/** What a window has kept in the browser under a name. */
interface Kept<Value> {
	readonly window: string;
	readonly name: string;
	readonly at: number;
	readonly value: Value;
}

const keyOf = (name: string, window: string) => `${prefix} ${window} ${name}`;

/** Keeps a value for this window, in place of the last one with this name. Returns whether the browser had room for it. */
export function keepInBrowser(name: string, value: unknown): boolean {
	const kept: Kept<unknown> = { window: ownWindow, name, at: Date.now(), value };
	try {
		localStorage.setItem(keyOf(name, ownWindow), JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

/** Deletes what a window has kept under a name. */
export function dropFromBrowser(name: string, window = ownWindow): void {
	localStorage.removeItem(keyOf(name, window));
}

/** Everything that is kept, by any window, the newest first. */
function allKept<Value>(): readonly Kept<Value>[] {
	return Object.keys(localStorage)
		.filter((key) => key.startsWith(`${prefix} `))
		.map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Kept<Value>)
		.sort((a, b) => b.at - a.at);
}

/** The newest value with a name from this window, or else from one that is closed. It is this window’s from now on. */
export async function takeFromBrowser<Value>(name: string): Promise<Value | undefined> {
	const all = allKept<Value>().filter((kept) => kept.name === name);
	const isOpen = await Promise.all(all.map(({ window }) => isOpenElsewhere(window)));
	const left = all.filter((_, index) => isOpen[index] !== true);
	const taken = left.find(({ window }) => window === ownWindow) ?? left[0];
	if (taken === undefined) return undefined;
	dropFromBrowser(name, taken.window);
	keepInBrowser(name, taken.value);
	return taken.value;
}

/** A file’s text that the desk could not take. */
export interface TextKept {
	readonly text: string;
	readonly version: string;
}

/** The name under which the text of a file is kept. */
export const textName = (path: string): string => `text ${path}`;

/** Hands each text that the desk could not take to the desk, which offers it when the file is opened. What it refuses stays here. */
export async function handOverTexts(take: (path: string, text: TextKept, window: string) => Promise<unknown>): Promise<void> {
	for (const { name, value, window } of allKept<TextKept>().toReversed()) {
		if (!name.startsWith(textName(''))) continue;
		try {
			await take(name.slice(textName('').length), value, window);
			dropFromBrowser(name, window);
		} catch {
			// It is handed over at the next chance.
		}
	}
}
