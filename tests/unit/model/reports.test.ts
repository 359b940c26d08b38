import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { stringsFor } from '../../words.ts';
import { articleReportUrl, claimReportUrl } from '../../../src/outputs/metadata/reports.ts';
import { makeContent, NOW } from '../../make.ts';

function reportUrlWith(settings: string, of: 'claim' | 'article' = 'claim'): string | undefined {
	const site = {
		path: 'content/site.yml',
		text: `name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\nlanguages:\n  - code: en\ntimeZone: UTC\n${settings}\n`,
	};
	const { edition, editions } = buildEdition(makeContent(site), { languages: ['en'], now: NOW });
	const [article] = edition.articles;
	const [claim] = article?.claims ?? [];
	if (article === undefined || claim === undefined) throw new Error('The edition has no claim.');
	const context = { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
	return of === 'claim' ? claimReportUrl(claim, article, context) : articleReportUrl(article, context);
}

test('an error in a claim is reported by an email with its address, the claim and the wording filled in', () => {
	const url = new URL(reportUrlWith('contact: desk@river.example') ?? '');
	expect(url.protocol + url.pathname).toBe('mailto:desk@river.example');
	expect(url.searchParams.get('subject')).toBe('Error in a claim: What the river treaty says');
	expect(url.searchParams.get('body')).toBe(
		'Address: https://river.example/articles/river-treaty/treaty-signed/\r\nClaim: The two states signed a treaty on the river.\r\nWording: “that it is so”\r\n\r\nWhat is wrong with it, and how do you know?\r\n',
	);
});

test('if the site has a form, the form is filled in instead', () => {
	expect(reportUrlWith("contact: desk@river.example\nreports: 'https://forms.example/new?page={page}&claim={claim}&says={wording}'")).toBe(
		'https://forms.example/new?page=https%3A%2F%2Friver.example%2Farticles%2Friver-treaty%2Ftreaty-signed%2F&claim=The%20two%20states%20signed%20a%20treaty%20on%20the%20river.&says=that%20it%20is%20so',
	);
});

test('if it has neither, there is nowhere to report to', () => {
	expect(reportUrlWith('contact: unknown')).toBeUndefined();
});

test('an error in an article is reported by an email with its address filled in', () => {
	const url = new URL(reportUrlWith('contact: desk@river.example', 'article') ?? '');
	expect(url.searchParams.get('subject')).toBe('Error in an article: What the river treaty says');
	expect(url.searchParams.get('body')).toBe(
		'Address: https://river.example/articles/river-treaty/\r\n\r\nWhat is wrong, where in the article, and how do you know?\r\n',
	);
});

test('the form for an error in an article has no claim filled in', () => {
	expect(reportUrlWith("contact: unknown\nreports: 'https://forms.example/new?page={page}&claim={claim}'", 'article')).toBe(
		'https://forms.example/new?page=https%3A%2F%2Friver.example%2Farticles%2Friver-treaty%2F&claim=',
	);
});
