import { expect, test } from 'vitest';
import { withoutInvisible } from '../../../src/desk/window/paste/clean.ts';
import { tidy } from '../../../src/desk/window/paste/tidy.ts';

test.each([
	['counted 63<sup>1</sup> dead, 10<sup>2</sup> km', 'counted 63<sup>¹</sup> dead, 10<sup>²</sup> km'],
	['5 km<sup>2</sup>, 10<sup>-3</sup>, CO<sub>2</sub>', '5 km<sup>²</sup>, 10<sup>⁻³</sup>, CO<sub>₂</sub>'],
	['63<sup>1,2</sup> dead, ۶۳<sup>۱</sup>', '63<sup>[1,2]</sup> dead, ۶۳<sup>[۱]</sup>'],
	['63<sup><a href="/n1">1</a></sup>', '63<sup>[<a href="/n1">1</a>]</sup>'],
	['63<a href="/n1"><sup>1</sup></a>', '63<a href="/n1"><sup>[1]</sup></a>'],
	['63<sup><a href="/n1">[1]</a></sup>', '63<sup><a href="/n1">[1]</a></sup>'],
	['63<span style="vertical-align: super">1</span>', '63<span style="vertical-align: super">¹</span>'],
	['the 1<sup>st</sup> of 63<sup>*</sup>', 'the 1<sup>st</sup> of 63<sup>*</sup>'],
])('what is above or below the line stays apart from the number before it: %s', (html, tidied) => {
	expect(tidy(html)).toBe(tidied);
});

test.each([
	['<dl><dt>41</dt><dt>63</dt><dd>dead</dd></dl>', '<dl><div>41</div><div>63</div><dd>dead</dd></dl>'],
	['<span style="display:block">41</span><span style="display:block">63</span>', '<div>41</div><div>63</div>'],
	[
		'<table><caption>41</caption><tbody><tr><td>63</td></tr></tbody></table>',
		'<div>41</div><table><tbody><tr><td>63</td></tr></tbody></table>',
	],
	[
		'<table><tbody><tr><td>41</td><td><table><tbody><tr><td>63</td></tr></tbody></table></td></tr></tbody></table>',
		'<div><div><div><div>41</div><div><table><tbody><tr><td>63</td></tr></tbody></table></div></div></div></div>',
	],
])('what has a line of its own keeps it: %s', (html, tidied) => {
	expect(tidy(html)).toBe(tidied);
});

test('what was copied at the desk stays as it is', () => {
	const html = '<p data-pm-slice="1 1 []">63<sup>1</sup></p>';
	expect(tidy(html)).toBe(html);
});

const bullet = (sign: string) => `<![if !supportLists]><span style='font-family:Symbol'>${sign}<span>&nbsp; </span></span><![endif]>`;
const entry = (level: number, words: string, list = 'l0') =>
	`<p class=MsoListParagraph style='mso-list:${list} level${level} lfo1'>${words}</p>\n`;

test('lists from Word become lists', () => {
	const html = `${entry(1, `${bullet('·')}The gate was shut.`)}${entry(2, `${bullet('o')}He said it on radio.`)}${entry(1, `${bullet('·')}The gate was open.`)}<p>Then:</p>${entry(1, `<span style='mso-list:Ignore'>3.&nbsp; </span>The third`, 'l1')}`;
	expect(
		tidy(html)
			.replace(/ (?:class|style)="[^"]*"|<!--[^]*?-->|\n/g, '')
			.trim(),
	).toBe(
		'<ul><li><p>The gate was shut.</p><ul><li><p>He said it on radio.</p></li></ul></li><li><p>The gate was open.</p></li></ul><p>Then:</p><ol start="3"><li><p>The third</p></li></ol>',
	);
});

test.each([
	[
		'Word',
		'<p>The end.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> Records.</p></div>',
		'<p>The end.NOTE</p><div>FOOTNOTE Records.</div></div>',
	],
	[
		'Google Docs',
		'<p>The end.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Records.</span></p></div>',
		'<p>The end.<span>NOTE</span></p><div>FOOTNOTE<span> Records.</span></div></div>',
	],
	[
		'a web page',
		'<p>The end.<sup id="r1"><a href="https://a.example/#n1">1</a></sup></p><ol><li id="n1"><p><a href="https://a.example/#r1">^</a> Records.</p></li></ol>',
		'<p>The end.<span>NOTE</span></p><div>FOOTNOTE<span> Records.</span></div></div>',
	],
])('footnotes from %s become footnotes', (_, html, tidied) => {
	const NOTE = '<sup data-desk="note" data-attrs="{&quot;id&quot;:&quot;note-1&quot;}"></sup>';
	const FOOTNOTE = '<div data-desk="footnote" data-attrs="{&quot;id&quot;:&quot;note-1&quot;}">';
	expect(tidy(html)).toBe(tidied.replace('FOOTNOTE', () => FOOTNOTE).replace('NOTE', () => NOTE));
});

test('a line end inside a paragraph of plain text is no reason to join two numbers', () => {
	expect(withoutInvisible('41\v63\u202817')).toBe('41\n63\n17');
});
