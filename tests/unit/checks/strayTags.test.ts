import { describe, expect, test } from 'vitest';
import { TAG_NAMES } from '../../../src/tags/specs.ts';
import { makeArticle, makeClaim, reportOn } from '../../make.ts';

const cite = 'They say <Claim id="treaty-signed">so</Claim>.';

/** What editors write by mistake instead of a tag, and the text that readers would see. */
const slips = [
	['[Claim id="treaty-signed"]', '[Claim'],
	['so[/Claim]', '[/Claim'],
	['[Read article="low-bridge" /]', '[Read'],
	['[/read]', '[/read'],
	['[entity id="river"]the river', '[entity'],
	['the river[/Entity ]', '[/Entity'],
	['[Quote source="herald"]', '[Quote'],
	['[Timeline]', '[Timeline'],
	['[timeline /]', '[timeline'],
	['[Chart data="floods"]', '[Chart'],
	['[Chart/]', '[Chart'],
	['[Map data="valley" /]', '[Map'],
	['[/map]', '[/map'],
	['[Picture id="ferry" /]', '[Picture'],
	['[Recording id="horn"]', '[Recording'],
] as const;

test('every tag is among the slips below', () => {
	for (const name of TAG_NAMES) expect(slips.some(([written]) => written.includes(name))).toBe(true);
});

describe('an editor who writes a tag in square brackets is told so', () => {
	test.each(slips)('in the text: %s', (written, sign) => {
		const words = reportOn([makeArticle({ body: `${cite}\n\nIt was ${written} signed.` })]);
		expect(words).toContain(`Readers would see "${sign}" on the page: the Markdown around it is not complete.`);
	});

	test.each(slips)('in the frontmatter: %s', (written, sign) => {
		const words = reportOn([makeArticle({ claims: [makeClaim({ note: `It was ${written} signed.` })] })]);
		expect(words).toContain(`Readers would see "${sign}" on the page: the frontmatter is plain text.`);
	});
});

test.each([
	'<Claim id="treaty-signed">',
	'</Claim>',
	'<Read article="low-bridge" />',
	'</Entity>',
	'<Quote source="herald">',
	'<Timeline />',
	'<Chart data="floods" />',
	'<Map data="valley" />',
])('an editor who writes %s in the frontmatter is told so', (written) => {
	const words = reportOn([makeArticle({ claims: [makeClaim({ note: `It was ${written} signed.` })] })]);
	expect(words).toContain('on the page: the frontmatter is plain text.');
});
