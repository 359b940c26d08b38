import { brotliCompressSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect } from 'vitest';
import { GOOD, withWords, type Files } from './verifySite.ts';

/** A site with one fault, and what is reported: the file and the message. */
export interface VerifyCase {
	readonly fault: string;
	readonly files: Files;
	readonly said: readonly (readonly [path: string, what: string])[];
}

const SITE = 'https://river.example/';
const ABOUT = 'about/index.html';
const HOME = 'index.html';
const FLOOD = 'articles/flood/index.html';
const withFile = (path: string, content: string | Buffer): Files => ({ ...GOOD, [path]: content });
/** The page “About us” with more HTML in its text. */
const onAbout = (html: string) => withWords([ABOUT, '<p>We write about the river.</p>', `<p>We write about the river.</p>${html}`]);

/** For each rule, sites that break it. */
export const verifyCases: Readonly<Record<string, readonly VerifyCase[]>> = {
	'No draft is published': [
		{
			fault: 'a page that the desk alone should see',
			files: onAbout('<p data-draft>Draft</p>'),
			said: [[ABOUT, 'It shows a draft.']],
		},
	],
	'Every link leads somewhere': [
		{
			fault: 'a link to a page that is not there',
			files: onAbout('<p><a href="/contact/">Contact</a></p>'),
			said: [[ABOUT, '“/contact/” leads nowhere: the site has no such file.']],
		},
		{
			fault: 'a link without its last slash',
			files: onAbout('<p><a href="/articles/flood">The flood</a></p>'),
			said: [[ABOUT, '“/articles/flood” has no slash at the end.']],
		},
		{
			fault: 'a link to a place that is not on the page',
			files: onAbout('<p><a href="/articles/flood/#snow">Snow</a></p>'),
			said: [[ABOUT, '“/articles/flood/#snow” leads to “#snow”, which is not on that page.']],
		},
		{
			fault: 'a picture that is not there',
			files: withWords([ABOUT, '/bridge.svg', '/brigde.svg']),
			said: [[ABOUT, '“/brigde.svg” leads nowhere: the site has no such file.']],
		},
		{
			fault: 'an address that is none',
			files: onAbout('<p><a href="https://">Nowhere</a></p>'),
			said: [[ABOUT, '“https://” is not an address.']],
		},
		{
			fault: 'a link to the machine of an editor',
			files: onAbout('<p><a href="http://localhost:4321/about/">About</a></p>'),
			said: [[ABOUT, '“http://localhost:4321/about/” leads to a computer of the newsroom, which readers cannot reach.']],
		},
		{
			fault: 'a letter to nobody',
			files: withWords([ABOUT, 'mailto:desk@river.example', 'mailto:']),
			said: [[ABOUT, '“mailto:” does not say whom to write to.']],
		},
		{
			fault: 'data that names a page that is not there',
			files: withWords(['claims.json', 'flood/rain/', 'flood/snow/']),
			said: [['claims.json', `“${SITE}articles/flood/snow/” leads nowhere: the site has no such file.`]],
		},
		{
			fault: 'a feed, Markdown and the search that do',
			files: {
				...withWords(['feeds/all.atom', 'articles/flood/"', 'articles/snow/"'], ['articles/flood/article.md', `${SITE}about/`, '/abuot/']),
				'pagefind/fragment/en_1.pf_fragment': gzipSync('pagefind_dcd{"url":"/about/#desk"}'),
			},
			said: [
				['articles/flood/article.md', '“/abuot/” leads nowhere: the site has no such file.'],
				['feeds/all.atom', `“${SITE}articles/snow/” leads nowhere: the site has no such file.`],
				['pagefind/fragment/en_1.pf_fragment', '“/about/#desk” leads to “#desk”, which is not on that page.'],
			],
		},
	],
	'Every page can be reached from the home page': [
		{
			fault: 'a page to which no page links',
			files: withWords([HOME, '<a href="/about/">About</a>', 'About']),
			said: [[ABOUT, 'Readers cannot get here from the home page.']],
		},
	],
	'Every redirect leads somewhere': [
		{
			fault: 'a line that hosts cannot read',
			files: withFile('_redirects', 'old-about /about/ 301\n'),
			said: [['_redirects', '“old-about /about/ 301” is not a redirect that hosts can read.']],
		},
		{
			fault: 'a way to nothing',
			files: withFile('_redirects', '/old/ /abuot/ 301\n'),
			said: [['_redirects', '/old/ leads to /abuot/, but nothing is there.']],
		},
		{
			fault: 'a way in two steps',
			files: withFile('_redirects', '/old/ /older/ 301\n/older/ /about/ 301\n'),
			said: [['_redirects', '/old/ leads to /older/, which has moved too.']],
		},
		{
			fault: 'a page that has moved and is still there',
			files: withFile('_redirects', '/about/ /articles/flood/ 301\n'),
			said: [['_redirects', '/about/ has moved, but there is still a page at that address.']],
		},
	],
	'No stray code, such as “undefined”, reaches readers': [
		{
			fault: 'a value that was missing in a text',
			files: onAbout('<p>Published by undefined</p>'),
			said: [[ABOUT, 'It says “by undefined”.']],
		},
		{
			fault: 'a value that was missing in an attribute',
			files: onAbout('<p title="NaN claims">Claims</p>'),
			said: [[ABOUT, 'It says “NaN claims”.']],
		},
		{
			fault: 'an object where words should be, in a feed and in Markdown',
			files: withWords(
				['feeds/all.rss', '<title>The flood</title>', '<title>[object Object]</title>'],
				['articles/flood/article.md', 'It rained.', 'undefined'],
			),
			said: [
				['articles/flood/article.md', 'It says “undefined”.'],
				['feeds/all.rss', 'It says “[object Object]”.'],
			],
		},
		{
			fault: 'a tag that was left as its author wrote it',
			files: {
				...onAbout('<p>It rained. &lt;/Claim></p>'),
				'articles/flood/article.md': '# The flood\n\n<Claim id="rain">It rained.\n',
			},
			said: [
				[ABOUT, 'It shows the tag </Claim> as text.'],
				['articles/flood/article.md', 'It shows the tag <Claim> as text.'],
			],
		},
		{
			fault: 'a cell that says null, and letters that were lost',
			files: onAbout('<p>null</p><p>Caf\uFFFD</p>'),
			said: [
				[ABOUT, 'It says “null”.'],
				[ABOUT, 'It says “Caf\uFFFD”.'],
			],
		},
	],
	'Nothing on a page is empty': [
		{
			fault: 'an empty line of a list',
			files: onAbout('<ul><li></li></ul>'),
			said: [[ABOUT, '<li> is empty.']],
		},
		{
			fault: 'a link without words',
			files: onAbout('<p>See <a href="/about/"> </a></p>'),
			said: [[ABOUT, '<a href="/about/"> is empty.']],
		},
		{
			fault: 'a page without content',
			files: withFile(ABOUT, String(GOOD[ABOUT]).replace(/<main>.*<\/main>/s, '<main></main>')),
			said: [[ABOUT, 'It has no content.']],
		},
	],
	'Every page has one main heading': [
		{
			fault: 'a page without a main heading',
			files: withWords([ABOUT, '<h1>About us</h1>', '']),
			said: [[ABOUT, 'It has no main heading (h1).']],
		},
		{
			fault: 'a page with two',
			files: onAbout('<h1>And more</h1>'),
			said: [[ABOUT, 'It has 2 main headings (h1).']],
		},
		{
			fault: 'a main heading without words',
			files: withWords([ABOUT, '<h1>About us</h1>', '<h1></h1>']),
			said: [[ABOUT, 'Its main heading is empty.']],
		},
	],
	'Every page has a title and a description of its own': [
		{
			fault: 'a page without a title',
			files: withWords([ABOUT, '<title>About us</title>', '<title></title>']),
			said: [[ABOUT, 'It has no title.']],
		},
		{
			fault: 'a page without a description',
			files: withWords([ABOUT, '<meta name="description" content="What About us is.">', '']),
			said: [[ABOUT, 'It has no description.']],
		},
		{
			fault: 'two pages with one title',
			files: withWords([ABOUT, '<title>About us</title>', '<title>River</title>']),
			said: [[HOME, 'It has the same title as about/index.html: “River”.']],
		},
		{
			fault: 'two pages with one description',
			files: withWords([ABOUT, 'What About us is.', 'What The flood is.']),
			said: [[FLOOD, 'It has the same description as about/index.html: “What The flood is.”.']],
		},
	],
	'No picture gives away where it was taken': [
		{
			fault: 'a photograph as it came from a telephone',
			files: withFile(
				'ferry.jpg',
				await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } })
					.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 1/1 0/1' } })
					.jpeg()
					.toBuffer(),
			),
			said: [['ferry.jpg', 'The file gives away where the picture was taken.']],
		},
		{
			fault: 'a picture with a position that a program wrote into it',
			files: withFile(
				'ferry.webp',
				await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } })
					.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>31,1N</exif:GPSLatitude></x:xmpmeta>')
					.webp()
					.toBuffer(),
			),
			said: [['ferry.webp', 'The file gives away where the picture was taken.']],
		},
		{
			fault: 'a picture with a position under the name that Content Credentials use',
			files: withFile(
				'ferry.webp',
				await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } })
					.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">{"gps_latitude": 31}</x:xmpmeta>')
					.webp()
					.toBuffer(),
			),
			said: [['ferry.webp', 'The file gives away where the picture was taken.']],
		},
	],
	'Every picture has a description and a size': [
		{
			fault: 'a picture without words',
			files: withWords([ABOUT, ' alt="A bridge"', '']),
			said: [[ABOUT, '<img src="/bridge.svg" width="150" height="100"> has no alt.']],
		},
		{
			fault: 'a picture with the name of its file for words',
			files: withWords([ABOUT, 'alt="A bridge"', 'alt="bridge"']),
			said: [[ABOUT, '<img src="/bridge.svg" alt="bridge" width="150" height="100"> has its file name as its alt.']],
		},
		{
			fault: 'a picture without a size',
			files: withWords([ABOUT, ' width="150" height="100"', '']),
			said: [[ABOUT, '<img src="/bridge.svg" alt="A bridge"> has no size, so the text jumps when it loads.']],
		},
		{
			fault: 'a picture out of shape',
			files: withWords([ABOUT, 'height="100"', 'height="150"']),
			said: [[ABOUT, '“/bridge.svg” is shown 150 by 150, which distorts it.']],
		},
		{
			fault: 'a picture that is none',
			files: withFile('bridge.svg', 'no picture'),
			said: [[ABOUT, '“/bridge.svg” cannot be read as a picture.']],
		},
	],
	'Every page says its language and direction': [
		{
			fault: 'a page without a language',
			files: withWords([ABOUT, '<html lang="en" dir="ltr">', '<html dir="ltr">']),
			said: [[ABOUT, 'Its lang is “”, which is not a language tag.']],
		},
		{
			fault: 'a page in Urdu that runs from the left',
			files: withWords(['ur/index.html', '<html lang="ur" dir="rtl">', '<html lang="ur" dir="ltr">']),
			said: [['ur/index.html', 'Its dir is “ltr”, but “ur” is written rtl.']],
		},
		{
			fault: 'a quotation that does not say which way it runs',
			files: onAbout('<p><q lang="ur">پل</q></p>'),
			said: [[ABOUT, '<q lang="ur"> is written in the other direction, but has no dir.']],
		},
		{
			fault: 'English that a page in Urdu does not mark',
			files: withWords([
				'ur/index.html',
				'<q lang="en" dir="ltr">The gates stood open for one whole week</q>',
				'The gates stood open for one whole week',
			]),
			said: [['ur/index.html', '“The gates stood open for one whole” is in Latin script, but has no lang.']],
		},
		{
			fault: 'a link to another language that does not say so',
			files: withWords([HOME, ' hreflang="ur" lang="ur"', ' lang="ur"']),
			said: [[HOME, '“/ur/” leads to a page in “ur”, but does not say so.']],
		},
	],
	'The translations of a page point to one another': [
		{
			fault: 'a version that does not name the others',
			files: withWords(['ur/index.html', `<link rel="alternate" hreflang="en" href="${SITE}">`, '']),
			said: [
				[HOME, `${SITE}ur/ does not list the same versions.`],
				['ur/index.html', `${SITE} does not list the same versions.`],
			],
		},
		{
			fault: 'a version that is not there',
			files: withWords([HOME, `hreflang="ur" href="${SITE}ur/"`, `hreflang="ur" href="${SITE}urdu/"`]),
			said: [
				[HOME, `Its version for ur is not on the site: ${SITE}urdu/.`],
				['ur/index.html', `${SITE} does not list the same versions.`],
			],
		},
		{
			fault: 'a version in another language than it says',
			files: withWords(['ur/index.html', '<html lang="ur"', '<html lang="fa"']),
			said: [
				[HOME, 'Its version for ur says that it is in “fa”.'],
				['ur/index.html', 'Its version for ur says that it is in “fa”.'],
			],
		},
		{
			fault: 'versions without one for everybody else',
			files: withWords(
				[HOME, `<link rel="alternate" hreflang="x-default" href="${SITE}">`, ''],
				['ur/index.html', `<link rel="alternate" hreflang="x-default" href="${SITE}">`, ''],
			),
			said: [
				[HOME, 'It has no version for readers of other languages (x-default).'],
				['ur/index.html', 'It has no version for readers of other languages (x-default).'],
			],
		},
	],
	'Every page gives its own address': [
		{
			fault: 'a page without an address of its own',
			files: withWords([ABOUT, `<link rel="canonical" href="${SITE}about/">`, '']),
			said: [[ABOUT, 'It has no canonical address.']],
		},
		{
			fault: 'a page that names another and is open to search engines',
			files: withWords([ABOUT, `<link rel="canonical" href="${SITE}about/">`, `<link rel="canonical" href="${SITE}">`]),
			said: [[ABOUT, 'Its canonical address is another page, https://river.example/, but search engines may show it.']],
		},
		{
			fault: 'a page that names another site',
			files: withWords([ABOUT, `<link rel="canonical" href="${SITE}about/">`, '<link rel="canonical" href="https://lake.example/about/">']),
			said: [[ABOUT, 'Its canonical address is not on the site: https://lake.example/about/.']],
		},
		{
			fault: 'a page that is shared under another address',
			files: withWords([ABOUT, `"og:url" content="${SITE}about/"`, `"og:url" content="${SITE}"`]),
			said: [[ABOUT, 'It is shared under an address (og:url) that is not its own: https://river.example/.']],
		},
	],
	'Search engines are kept away from pages that repeat others': [
		{
			fault: 'a print view and a card that search engines may show',
			files: withWords(
				['articles/flood/print/index.html', '<meta name="robots" content="noindex">', ''],
				['embed/flood/rain/index.html', '<meta name="robots" content="noindex">', '<meta name="robots" content="all">'],
			),
			said: [
				['articles/flood/print/index.html', 'The print view is open to search engines.'],
				['embed/flood/rain/index.html', 'The card to embed is open to search engines.'],
			],
		},
	],
	'The sitemaps list every page that search engines may show, and no other': [
		{
			fault: 'a page that no sitemap lists',
			files: withWords(['sitemap-pages.xml', `<url><loc>${SITE}about/</loc><lastmod>2026-03-03T09:00:00Z</lastmod></url>`, '']),
			said: [[ABOUT, 'Search engines may show it, but no sitemap lists it.']],
		},
		{
			fault: 'a sitemap that lists the print view, and what is not there',
			files: withWords([
				'sitemap-pages.xml',
				'</urlset>',
				`<url><loc>${SITE}articles/flood/print/</loc></url><url><loc>${SITE}snow/</loc></url></urlset>`,
			]),
			said: [
				['sitemap-pages.xml', `It lists ${SITE}articles/flood/print/, which is kept from search engines.`],
				['sitemap-pages.xml', `It lists ${SITE}snow/, but there is no such page.`],
			],
		},
		{
			fault: 'a sitemap that no program can read',
			files: withWords(['sitemap-index.xml', '</sitemap>', '']),
			said: [['sitemap-index.xml', 'It is not well-formed XML: Missing end tag for element sitemap (line 1, column 126)']],
		},
		{
			fault: 'a sitemap that says other things than the page',
			files: withWords(['sitemap-pages.xml', `<xhtml:link rel="alternate" hreflang="ur" href="${SITE}ur/"/>`, '']),
			said: [
				['sitemap-pages.xml', `It lists other versions of ${SITE} than the page itself does.`],
				['sitemap-pages.xml', `It lists other versions of ${SITE}ur/ than the page itself does.`],
			],
		},
		{
			fault: 'robots that are not told where the sitemaps are',
			files: withWords(['robots.txt', `Sitemap: ${SITE}sitemap-index.xml`, 'Sitemap /sitemap-index.xml']),
			said: [
				['robots.txt', '“Sitemap /sitemap-index.xml” is not a line that robots can read.'],
				['robots.txt', 'It does not name the sitemaps.'],
			],
		},
	],
	'What pages tell search engines is valid, and matches what readers see': [
		{
			fault: 'data that is no JSON',
			files: withWords([FLOOD, '"headline":"The flood",', '"headline":"The flood"']),
			said: [[FLOOD, 'Its structured data is not JSON.']],
		},
		{
			fault: 'another headline than readers see',
			files: withWords([FLOOD, '"headline":"The flood"', '"headline":"The great flood"']),
			said: [[FLOOD, 'Search engines read the headline “The great flood”, but readers see a different one.']],
		},
		{
			fault: 'a date that is none, and an author of no kind',
			files: withWords([FLOOD, '"datePublished":"2026-03-03T09:00Z"', '"datePublished":"yesterday","author":{"name":"Ann"},"image":null']),
			said: [
				[FLOOD, 'Its structured data has “yesterday” at datePublished, which is not a date.'],
				[FLOOD, 'Its structured data gives author no @type.'],
				[FLOOD, 'Its structured data is empty at image.'],
			],
		},
	],
	'Every page has a share card': [
		{
			fault: 'a page without a card',
			files: withWords([ABOUT, `<meta property="og:image" content="${SITE}card.png">`, '']),
			said: [[ABOUT, 'It has no card (og:image).']],
		},
		{
			fault: 'a card without the words that go with it',
			files: withWords(
				[ABOUT, '<meta property="og:title" content="About us">', ''],
				[ABOUT, '<meta name="twitter:card" content="summary_large_image">', ''],
			),
			said: [
				[ABOUT, 'It has a card, but no og:title to go with it.'],
				[ABOUT, 'It does not say how its card is shown (twitter:card).'],
			],
		},
		{
			fault: 'a card that is not there',
			files: withWords([ABOUT, `"og:image" content="${SITE}card.png"`, `"og:image" content="${SITE}about/card.png"`]),
			said: [[ABOUT, `Its card is not on the site: ${SITE}about/card.png.`]],
		},
		{
			fault: 'a card of another size than the page says, and without words',
			files: withWords(
				[ABOUT, '"og:image:width" content="1200"', '"og:image:width" content="1400"'],
				[ABOUT, '"og:image:alt" content="A card: About us"', '"og:image:alt" content=""'],
			),
			said: [
				[ABOUT, 'Its card has no og:image:alt, or one that is too long.'],
				[ABOUT, 'Its card is 1200 by 630, but the page says 1400 by 630.'],
			],
		},
	],
	'Every feed can be read': [
		{
			fault: 'a feed that no reader can read',
			files: withWords(['feeds/all.atom', '<title>River</title>', '<title>River & lake</title>']),
			said: [['feeds/all.atom', 'It is not well-formed XML: Unterminated reference (a reference must end with `;`) (line 1, column 124)']],
		},
		{
			fault: 'items that go by one name',
			files: withWords([
				'feeds/all.atom',
				'</feed>',
				`<entry><title>Rain</title><id>${SITE}articles/flood/</id><link href="${SITE}articles/flood/rain/"/><updated>2026-03-03T09:00:00Z</updated></entry></feed>`,
			]),
			said: [['feeds/all.atom', `Two items have the id “${SITE}articles/flood/”.`]],
		},
		{
			fault: 'an item with a link that is not whole, and without a date',
			files: withWords(
				['feeds/all.rss', `<a href="${SITE}about/">`, '<a href="/about/">'],
				['feeds/all.rss', 'Tue, 03 Mar 2026 09:00:00 GMT', 'soon'],
			),
			said: [
				['feeds/all.rss', '“The flood” has a date that cannot be read: “soon”.'],
				['feeds/all.rss', '“The flood” has a relative link: “/about/”.'],
			],
		},
		{
			fault: 'a feed that does not say where it is, and that nobody is told of',
			files: withWords(['feeds/all.rss', 'rel="self"', 'rel="via"'], [HOME, 'href="/feeds/all.rss"', 'href="/about/"']),
			said: [
				['feeds/all.atom', 'No page links to the feed.'],
				['feeds/all.rss', 'It does not say where it is (rel="self").'],
				['feeds/all.rss', 'No page links to the feed.'],
			],
		},
	],
	'Every JSON file can be read': [
		{
			fault: 'a file that is no JSON',
			files: withFile('site.webmanifest', '{"name":'),
			said: [['site.webmanifest', 'It is not JSON: Unexpected end of JSON input.']],
		},
		{
			fault: 'data that does not keep to its schema',
			files: withWords(['claims.json', '"text":"It rained.",', '']),
			said: [['claims.json', "It does not match its schema: /claims/… must have required property 'text'."]],
		},
	],
	'Every page is valid HTML': [
		{
			fault: 'a paragraph in a list',
			files: onAbout('<ul><p>Rain</p></ul>'),
			said: [[ABOUT, '<p> element is not permitted as content under <ul>. (at html > body > main > ul > p)']],
		},
	],
	'Every id on a page is unique': [
		{
			fault: 'an id that is there twice, and one that addresses change',
			files: onAbout('<p id="desk">Desk</p><p id="desk">Desk</p><p id="Über">Over</p>'),
			said: [
				[ABOUT, 'The id “desk” is used more than once.'],
				[ABOUT, 'The id “Über” cannot be put into an address as it is.'],
			],
		},
	],
	'Every page has a policy that allows only what belongs to the site': [
		{
			fault: 'a page without a policy',
			files: withWords([ABOUT, 'http-equiv="content-security-policy"', 'name="policy"']),
			said: [[ABOUT, 'It has no content security policy.']],
		},
		{
			fault: 'a policy that lets anything in',
			files: withWords([ABOUT, "default-src 'none'", "default-src 'none';connect-src https://stats.example 'unsafe-inline'"]),
			said: [
				[ABOUT, 'Its policy allows https://stats.example (connect-src).'],
				[ABOUT, "Its policy allows 'unsafe-inline' (connect-src)."],
			],
		},
		{
			fault: 'a script that the policy does not name',
			files: onAbout('<script>alert(1)</script>'),
			said: [[ABOUT, 'Its policy does not name the script that begins “alert(1)”, so browsers block it.']],
		},
		{
			fault: 'styles that were changed after the policy was written',
			files: withWords([ABOUT, 'body{color:#111}', 'body{color:#222}']),
			said: [
				[
					ABOUT,
					'Its policy does not name the style that begins “@font-face{font-family:River;src:url("/river.woff2") format(”, so browsers block it.',
				],
				[ABOUT, 'Its policy names styles or scripts that it does not have.'],
			],
		},
		{
			fault: 'code in attributes',
			files: onAbout('<p style="color:red" onclick="go()">Go</p>'),
			said: [
				[ABOUT, '<p style="color:red" onclick="go()"> has code in the attribute style, which the policy blocks.'],
				[ABOUT, '<p style="color:red" onclick="go()"> has code in the attribute onclick, which the policy blocks.'],
			],
		},
		{
			fault: 'a film that the policy shuts out',
			files: onAbout('<video src="/flood.webm"></video>'),
			said: [[ABOUT, "Its policy blocks what it loads: media-src does not allow 'self'."]],
		},
	],
	'Nothing is fetched from other sites': [
		{
			fault: 'a picture, a font and a script from elsewhere',
			files: onAbout(
				'<img src="https://pictures.example/a.png" alt="A" width="1" height="1"><style>a{src:url(//fonts.example/a.woff2)}</style><script>fetch("https://stats.example/")</script>',
			),
			said: [
				[ABOUT, 'It fetches https://pictures.example/a.png.'],
				[ABOUT, 'It fetches //fonts.example/a.woff2.'],
				[ABOUT, 'It fetches https://stats.example/.'],
			],
		},
		{
			fault: 'a picture in several sizes, and a connection opened early',
			files: withWords([
				ABOUT,
				'<title>',
				'<link rel="preconnect" href="https://cdn.example"><link rel="preload" as="image" imagesrcset="/card.png 1x, https://cdn.example/a.png 2x"><title>',
			]),
			said: [
				[ABOUT, 'It fetches https://cdn.example.'],
				[ABOUT, 'It fetches https://cdn.example/a.png.'],
			],
		},
		{
			fault: 'a form that sends elsewhere what readers write',
			files: onAbout('<form action="https://search.example/"><button type="submit">Search</button></form>'),
			said: [[ABOUT, 'A form sends what readers write to https://search.example/.']],
		},
		{
			fault: 'a stylesheet and a drawing that fetch from elsewhere',
			files: {
				...GOOD,
				'print.css': '@import "https://fonts.example/a.css";',
				'map.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://maps.example/a.png"/></svg>',
			},
			said: [
				['map.svg', 'It fetches https://maps.example/a.png.'],
				['print.css', 'It fetches https://fonts.example/a.css.'],
			],
		},
	],
	'No link carries tracking': [
		{
			fault: 'a source whose address was copied from a newsletter',
			files: onAbout('<p><a href="https://herald.example/?id=1&amp;utm_source=letter">The Herald</a></p>'),
			said: [[ABOUT, '“https://herald.example/?id=1&utm_source=letter” carries utm_source.']],
		},
	],
	'Hosts are told the right headers to send': [
		{
			fault: 'pages that any site may frame',
			files: withWords(['_headers', "/about/*\n  Content-Security-Policy: frame-ancestors 'none'\n\n", '']),
			said: [[ABOUT, '_headers lets any site frame it, but none should.']],
		},
		{
			fault: 'a card that no site may frame',
			files: withWords(['_headers', 'frame-ancestors *', "frame-ancestors 'none'"]),
			said: [['embed/flood/rain/index.html', '_headers does not let every site frame it, although it is made for that.']],
		},
		{
			fault: 'two rules for one page, and a line that hosts cannot read',
			files: withWords(['_headers', '/claims/*', "/ab*\n  Content-Security-Policy: frame-ancestors 'none'\n  nosniff\n\n/claims/*"]),
			said: [
				['_headers', '“  nosniff” is not a line that hosts can read.'],
				[ABOUT, '_headers says 2 times who may frame it.'],
			],
		},
	],
	'Every page stays within its weight budget': [
		{
			fault: 'a page that is too heavy',
			files: onAbout(`<p>${noise(40_000)}</p>`),
			said: [[ABOUT, expect.stringMatching(/^It is 3\d\.\d kB compressed; the limit for other pages is 30\.0 kB\.$/) as string]],
		},
		{
			fault: 'a list that does not come with the first flight of a connection',
			files: { ...GOOD, 'claims/index.html': String(GOOD[ABOUT]).replace('We write', noise(20_000)) },
			said: [
				[
					'claims/index.html',
					expect.stringMatching(/^It is 15\.\d kB compressed; the limit for lists, outlets, entities and topics is 14\.6 kB\.$/) as string,
				],
			],
		},
		{
			fault: 'a script that is too heavy',
			files: withWords([ABOUT, 'document.title;', `document.title="${noise(4_000)}";`]),
			said: [[ABOUT, expect.stringMatching(/^Its script is 3\.\d kB compressed; the limit is 2\.0 kB\.$/) as string]],
		},
		{
			fault: 'a script that is too heavy, in a file of its own',
			files: { ...onAbout('<script src="/search.js" async></script>'), 'search.js': `document.title="${noise(4_000)}";` },
			said: [[ABOUT, expect.stringMatching(/^Its script is 3\.\d kB compressed; the limit is 2\.0 kB\.$/) as string]],
		},
		{
			fault: 'fonts that are too heavy',
			files: withFile('river.woff2', 'x'.repeat(61_000)),
			said: [ABOUT, FLOOD, 'articles/flood/print/index.html', 'articles/flood/rain/index.html', 'embed/flood/rain/index.html', HOME].map(
				(path) => [path, 'Its fonts are 61.0 kB; the limit for its writing system is 60.0 kB.'],
			),
		},
		{
			fault: 'text that waits for a font, a stylesheet and something fetched early',
			files: withWords(
				[ABOUT, 'font-display:swap', 'font-display:block'],
				[ABOUT, '<title>', '<link rel="stylesheet" href="/a.css"><link rel="preload" href="/card.png" as="image"><title>'],
			),
			said: [
				[ABOUT, 'It hides its text until a font has loaded.'],
				[ABOUT, 'It is not shown until a stylesheet has loaded.'],
				[ABOUT, 'It makes browsers fetch something before the reader needs it (rel="preload").'],
			],
		},
		{
			fault: 'a map that is too heavy',
			files: withFile('maps/river/wide.svg', `<svg xmlns="http://www.w3.org/2000/svg"><desc>${'x'.repeat(41_000)}</desc></svg>`),
			said: [['maps/river/wide.svg', 'The drawing is 41.1 kB; the limit is 40.0 kB.']],
		},
	],
	'Every compressed file matches the file beside it': [
		{
			fault: 'one from before the page was changed',
			files: { ...GOOD, [`${ABOUT}.br`]: brotliCompressSync('We write about the lake.'), [`${ABOUT}.gz`]: gzipSync(String(GOOD[ABOUT])) },
			said: [[`${ABOUT}.br`, `It does not hold the same as ${ABOUT}.`]],
		},
		{
			fault: 'one that no browser can open',
			files: withFile(`${ABOUT}.gz`, 'We write about the river.'),
			said: [[`${ABOUT}.gz`, `It does not hold the same as ${ABOUT}.`]],
		},
		{
			fault: 'one of a page that is gone',
			files: withFile('contact/index.html.gz', gzipSync('Write to us.')),
			said: [['contact/index.html.gz', 'There is no contact/index.html beside it.']],
		},
	],
	'Nothing is published by accident': [
		{
			fault: 'a file of an editor’s machine, a source map and an empty file',
			files: { ...GOOD, 'about/.DS_Store': 'x', '_astro/search.js.map': '{}', 'notes.txt': '' },
			said: [
				['_astro/search.js.map', 'It looks as if it was published by accident.'],
				['about/.DS_Store', 'It looks as if it was published by accident.'],
				['notes.txt', 'It is empty.'],
			],
		},
	],
};

/** Letters that hardly compress, the same each time. */
function noise(length: number): string {
	let seed = 1;
	return Array.from({ length }, () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[seed % 62];
	}).join('');
}
