import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { startDesk, type Desk } from '../../src/desk/server/start.ts';
import { webOfTests } from './web.ts';

/** A desk on a copy of the fixtures, with a web for tests. */
export interface DeskInTest {
	readonly desk: Desk;
	/** The content folder. */
	readonly folder: string;
	/** Opens the desk, or an article on it. `path` is below content/. */
	readonly open: (path?: string) => Promise<void>;
	readonly read: (path: string) => string;
	readonly write: (path: string, text: string) => void;
}

/** Fails if the desk’s page logs an error, or sends a request anywhere else. */
export const test = base.extend<{ deskInTest: DeskInTest }>({
	deskInTest: async ({ page }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'desk-'));
		const content = join(folder, 'content');
		cpSync(join(import.meta.dirname, '../fixtures/edition'), content, { recursive: true });
		const desk = await startDesk({
			content,
			kept: join(folder, '.desk'),
			port: 0,
			token: 'token-of-the-test',
			getPage: webOfTests,
		});
		const complaints: string[] = [];
		page.on('console', (message) => {
			// Errors that tests expect: a refused save, an address that cannot be fetched, a token of an earlier start, and a desk that was ended.
			if (
				message.type() === 'error' &&
				message.location().url.startsWith(`http://127.0.0.1:${desk.port}`) &&
				!/status of (?:409|400|403)|ERR_CONNECTION_/.test(message.text())
			)
				complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			// The preview is a different site on this machine.
			if (request.frame() !== page.mainFrame()) return;
			if (new URL(request.url()).port !== String(desk.port) && !request.url().startsWith('data:'))
				complaints.push(`request to ${request.url()}`);
		});
		await use({
			desk,
			folder: content,
			open: async (path) => {
				await page.goto(desk.address);
				await expect(page.getByRole('heading', { name: 'Write, source and check' })).toBeVisible();
				if (path === undefined) return;
				await page.evaluate((hash) => (location.hash = hash), `/content/${path}`);
				await expect(textOf(page)).toBeVisible();
				await expect(page.locator('.count')).not.toBeEmpty();
			},
			read: (path) => readFileSync(join(content, path), 'utf8'),
			write: (path, text) => writeFileSync(join(content, path), text),
		});
		expect(complaints).toEqual([]);
		await page.close();
		await desk.close();
		rmSync(folder, { recursive: true });
	},
});

/** The text editor of the article. */
export function textOf(page: Page) {
	return page.getByRole('textbox', { name: 'Text of the article' });
}

/** Pastes as if from another program’s clipboard. */
export async function paste(box: Locator, { html, text }: { readonly html?: string; readonly text?: string }): Promise<void> {
	await box.focus();
	await box.evaluate(
		(root, [rich, plain]) => {
			const data = new DataTransfer();
			if (rich !== undefined) data.setData('text/html', rich);
			if (plain !== undefined) data.setData('text/plain', plain);
			root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
		},
		[html, text] as const,
	);
}

/** Selects words in the text, as if with the mouse. */
export async function markWords(page: Page, words: string): Promise<void> {
	await textOf(page).evaluate((root, wanted) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const at = (node.nodeValue ?? '').indexOf(wanted);
			if (at < 0) continue;
			(root as HTMLElement).focus();
			getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`The text has no “${wanted}”.`);
	}, words);
	// The editor notices a selection a little later.
	await page.waitForFunction((wanted) => getSelection()?.toString() === wanted, words);
	await page.waitForTimeout(100);
}

/**
 * Holds back the answers from an address of the desk. Returns a function that releases them. It ends once the page has
 * received them and has had time to show them.
 */
export async function holdBack(page: Page, address: string): Promise<() => Promise<void>> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	const asked = page.waitForRequest(address);
	await page.route(address, async (route) => {
		await promise;
		await route.continue();
	});
	return async () => {
		const request = await asked;
		resolve(undefined);
		await (await request.response())?.finished();
		await page.waitForTimeout(300);
		await page.unroute(address);
	};
}

/** The lines of `one` that `other` does not have. */
export function linesOnlyIn(one: string, other: string): readonly string[] {
	const known = new Set(other.split('\n'));
	return one.split('\n').filter((line) => !known.has(line));
}

export { expect };
