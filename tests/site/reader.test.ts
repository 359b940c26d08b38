import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { shortFinding, whoSays } from '../../src/i18n/says.ts';
import { findVoices } from '../../src/model/evidence/voices.ts';
import { everyEdition, pageAt } from './pages.ts';

const editions = await everyEdition();

test.each(
	editions.flatMap(({ context, name, site }) =>
		context.edition.articles.map((article) => ({ name, site, slug: article.slug, article, context })),
	),
)('who reads $name $slug in reader mode loses no claim, and not who says so', ({ article, context: { t }, site }) => {
	const { document } = parseHTML(pageAt(site, article.url).html);
	const read = new Readability(document).parse();
	const words = (read?.textContent ?? '').replace(/\s+/g, ' ');
	expect(read?.title).toContain(article.title);
	for (const claim of article.claims) {
		const voices = findVoices(claim);
		expect(words).toContain(`${voices && whoSays(voices, t)}${t.comma} ${shortFinding(claim.status, voices, t)}`.replace(/\s+/g, ' '));
		expect(words).toContain(claim.text);
	}
});
