import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { startDesk, type Desk } from '../../src/desk/server/start.ts';
import { webOfTests } from './web.ts';

/** A desk on a copy of the fixtures, with a web of its own. */
export interface DeskInTest {
	readonly desk: Desk;
	/** Its content folder. */
	readonly folder: string;
	/** Opens the desk, or an article on it, by its path below content/. */
	readonly open: (path?: string) => Promise<void>;
	readonly read: (path: string) => string;
	readonly write: (path: string, text: string) => void;
}

/** A page of the desk that must not complain: no error in its console, no request to anywhere else. */
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
			// The answer to a save that was refused, and to an address that cannot be fetched.
			if (
				message.type() === 'error' &&
				message.location().url.startsWith(`http://127.0.0.1:${desk.port}`) &&
				!/status of (?:409|400)/.test(message.text())
			)
				complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			// The preview is a site of its own on this machine.
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

/** The text of the article. */
export function textOf(page: Page) {
	return page.getByRole('textbox', { name: 'Text of the article' });
}

/** Pastes as the clipboard of another program does. */
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

/** Marks words of the text, as with the mouse. */
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
	// The editor hears of a selection a moment later.
	await page.waitForFunction((wanted) => getSelection()?.toString() === wanted, words);
	await page.waitForTimeout(100);
}

/** Keeps the answers of an address of the desk back, until what it gives is called; that ends when the page has them and has had time to show them. */
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

/** The lines that a file has and another has not. */
export function linesOnlyIn(one: string, other: string): readonly string[] {
	const known = new Set(other.split('\n'));
	return one.split('\n').filter((line) => !known.has(line));
}

export { expect };
