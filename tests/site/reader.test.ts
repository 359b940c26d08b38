import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { shortFinding, whoSays } from '../../src/i18n/says.ts';
import { findVoices } from '../../src/model/voices.ts';
import { contextOf, pageAt } from './pages.ts';

const contexts = await Promise.all((['edition', 'fixtures'] as const).map(async (site) => ({ site, context: await contextOf(site) })));

test.each(
	contexts.flatMap(({ context, site }) => context.edition.articles.map((article) => ({ site, slug: article.slug, article, context }))),
)('who reads $site $slug in reader mode loses no claim, and not who says so', ({ article, context: { t }, site }) => {
	const { document } = parseHTML(pageAt(site, article.url).html);
	const read = new Readability(document).parse();
	const words = (read?.textContent ?? '').replace(/\s+/g, ' ');
	expect(read?.title).toContain(article.title);
	for (const claim of article.claims) {
		const voices = findVoices(claim);
		expect(words).toContain(`${voices && whoSays(voices, t)}, ${shortFinding(claim.status, voices, t)}`);
		expect(words).toContain(claim.text);
	}
});
