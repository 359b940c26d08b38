import { barriers } from '../axe.ts';
import { expect, test } from './test.ts';

test('the desk suggests claims in a text; the editor takes or leaves each, and those left stay left', async ({
	deskInTest: { open, read },
	page,
}) => {
	await open();
	await page.getByRole('button', { name: 'A report to take apart' }).click();
	await page.getByRole('button', { name: 'Begin a draft' }).click();
	await page.getByRole('button', { name: 'Claims to check' }).click();
	const pane = page.getByRole('complementary', { name: 'Details' });
	await expect(pane.getByRole('status')).toHaveText('8 sentences look like claims.');
	const first = pane.getByRole('listitem').first();
	await expect(first).toContainText('“reportedly” does not say who.');
	await expect(first).toContainText('“two days ago” only holds on the day of the report. Give the date.');
	await expect(page.locator('.suggested-claim').first()).toContainText('The Low Bridge at Kell');
	expect(await barriers(page)).toEqual([]);
	await first.getByRole('button', { name: 'Make it a claim' }).press('Enter');
	await expect(page.locator('.state')).toHaveText(/Claim 1 is made|kept/);
	await expect(pane.getByRole('status')).toHaveText('7 sentences look like claims; 3 more places leave open who or when.');
	// The next suggestion has the focus: vague words in the new claim.
	await expect(pane.getByRole('listitem').first()).toContainText('“reportedly” does not say who.');
	await expect(pane.getByRole('button', { name: 'Show it' }).first()).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('reportedly');
	await pane.getByRole('button', { name: 'Leave it' }).first().press('Enter');
	await expect(pane.getByRole('status')).toHaveText('7 sentences look like claims; 2 more places leave open who or when.');
	await page.getByRole('button', { name: 'The article' }).click();
	await page.getByRole('button', { name: 'Claims to check' }).click();
	await expect(pane.getByRole('status')).toHaveText('7 sentences look like claims; 2 more places leave open who or when.');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('.state')).toHaveText('Saved');
	const file = read('articles/is-the-low-bridge-closing-here/en.mdx');
	expect(file).toContain(
		'    text: The Low Bridge at Kell will reportedly be closed to lorries from June, media sources said two days ago.\n    kind: statement\n    status: unconfirmed\n',
	);
	expect(file).toContain('<Claim id="the-low-bridge-at-kell">The Low Bridge at Kell will reportedly be closed');
});

test('the desk says if it has no rules for a language', async ({ deskInTest: { desk, open, write }, page }) => {
	write('articles/held-back/en.mdx', '---\ntitle: x\n---\n');
	await page.route('**/api/start', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: { ...((await response.json()) as object), rules: null } });
	});
	await open('articles/held-back/en.mdx');
	await page.getByRole('button', { name: 'Claims to check' }).click();
	await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('The desk has no rules for English yet.');
	expect(desk.port).toBeGreaterThan(0);
});
