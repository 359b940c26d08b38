import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.ts';
import { edit, makeArticle, makeChart } from '../../make.ts';
import { body, claim, picture, source, title, type DiagnosticCase } from './cases.ts';

/** Mistakes that editors have really made, one or two of each kind, by the code of the message they got. */
export const fieldCases = {
	'unreadable-file': [
		{ mistake: 'links to a file instead of copying it', files: [{ path: 'content/outlets/times.yml', text: '', fault: 'link' }] },
		{ mistake: 'links to an article in another folder', files: [{ path: 'content/articles/dam-breaks/en.mdx', text: '', fault: 'link' }] },
		{ mistake: 'names a file in another encoding', files: [{ path: 'content/outlets/h\uFFFDrald.yml', text: '', fault: 'name' }] },
		{ mistake: 'may not read a file', files: [{ path: 'content/entities/dam.yml', text: '', fault: 'access' }] },
		{ mistake: 'links to a picture', files: [...body('![The river](./river.jpg)'), picture('river.jpg', 'link')] },
	],
	'merge-conflict': [
		{
			mistake: 'leaves a conflict of git in the frontmatter',
			files: [edit(makeArticle(), /(title: .*\n)/, '<<<<<<< HEAD\n$1=======\ntitle: What the treaty says\n>>>>>>> origin/main\n')],
		},
		{
			mistake: 'leaves a conflict of git in the text',
			files: body('<<<<<<< HEAD\nOne **thing.\n||||||| base\nIt.\n=======\nAnother thing.\n>>>>>>> main'),
		},
		{ mistake: 'deletes only the beginning of a conflict', files: body('One thing.\n\n>>>>>>> main') },
	],
	'picture-name': [
		{
			mistake: 'takes over a picture with spaces in its name',
			files: [...body('![One](./two%20words.png)\n\n![Two](<./two words.png>)'), picture('two words.png')],
		},
		{ mistake: 'writes a space in the address of a picture', files: [...body('![Two](./two words.png)'), picture('two words.png')] },
		{ mistake: 'names a picture with an accent of its own', files: [...body('![Café](./caf\u00E9.png)'), picture('cafe\u0301.png')] },
		{ mistake: 'names a picture in another script', files: [...body('![دریا](./دریا.jpg)'), picture('دریا.jpg')] },
		{ mistake: 'names a picture with a per cent sign', files: [...body('![Half](./50%.png)'), picture('50%.png')] },
	],
	'large-image': [
		{ mistake: 'shows a picture of 40,000 pixels', files: [...body('![The river](./river.png)'), picture('river.png', 'large-picture')] },
	],
	'pasted-image': [
		{
			mistake: 'pastes a picture into the text',
			files: body('![The river](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ)'),
		},
		{
			mistake: 'copies a text with its pictures from Google Docs',
			files: body(`![][image1]\n\n[image1]: <data:image/png;base64,${'iVBORw0KGgo'.repeat(300)}>`),
		},
	],
	'changed-number': [
		{
			mistake: 'begins three paragraphs with a year',
			files: body('1996. The taking of Kell.\n\n2001. The fall of Kell.\n\n2021. The return.'),
		},
		{ mistake: 'begins an entry of a list with a year', files: body('- 1996. The taking of Kell.') },
		{ mistake: 'leaves a number of a list out', files: body('1. Signed\n2. Sealed\n4. Lost') },
		{ mistake: 'begins a footnote with a year', files: body('A word[^a].\n\n[^a]: 1931. The charter.') },
	],
	'lost-sign': [
		{
			mistake: 'breaks lines before signs',
			files: body(
				'They spent 30 million in 2018, and in the year after that they spent\n+ 5 million more, of which\n> 2 million were lost, and the toll was\n- 3 million.',
			),
		},
		{ mistake: 'breaks a line before a number', files: body('The war ended in March\n1. The next began in May.') },
		{ mistake: 'quotes right below a sentence', files: body('It was signed.\n> So they say.') },
		{ mistake: 'breaks a line before a minus within a list', files: body('- The toll was\n  - 3 million.') },
		{ mistake: 'writes asterisks for “times”', files: body('It is 5*10*2 metres.') },
	],
	'table-without-head': [
		{ mistake: 'leaves the head of a table empty', files: body('|  |  |\n| :---- | :---- |\n| Kell | 4 m |') },
		{ mistake: 'leaves the head of a table with one column empty', files: body('|  |\n| --- |\n| Kell |') },
	],
	'other-calendar': [
		{ mistake: 'dates a source by the solar calendar', files: source({ published: '1404-11-29', accessed: '1404-12-01' }) },
		{ mistake: 'dates a source by a month of the solar calendar', files: source({ published: '1404-11' }) },
		{ mistake: 'dates a source by a day that only the solar calendar has', files: source({ published: '1404-02-31' }) },
		{ mistake: 'dates a source by the lunar calendar', files: source({ published: '1447-09-01' }) },
		{ mistake: 'publishes an article in a year of the solar calendar', files: [makeArticle({ published: '1404-11-29T12:00+04:30' })] },
		{
			mistake: 'charts a year of the solar calendar',
			files: [...body('<Chart data="floods" />'), edit(makeChart('floods'), 'year: 2024', 'year: 1403')],
		},
	],
	'perhaps-other-calendar': [
		{ mistake: 'dates a claim by the solar calendar', files: claim({ when: '1404-11-29' }) },
		{ mistake: 'says by the solar calendar what a story is about', files: [makeArticle({ covers: '1403/1404' })] },
	],
	'redirect-url': [
		{
			mistake: 'copies an address from a search by Google',
			files: source({
				url: 'https://www.google.com/url?sa=t&url=https%3A%2F%2Fherald.example%2Ftreaty%3Fa%3D1%2C2%26utm_source%3Dx&usg=AOv',
			}),
		},
		{
			mistake: 'copies an address from a mail',
			files: body('See [it](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fherald.example%2Ftreaty&data=05).'),
		},
		{
			mistake: 'copies an address from Facebook',
			files: source({ url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fherald.example%2F&h=AT0' }),
		},
		{ mistake: 'copies an address of Google’s copy', files: source({ url: 'https://www.google.com/amp/s/herald.example/amp/treaty' }) },
		{ mistake: 'gives a short address', files: source({ url: 'https://bit.ly/3xYz' }) },
	],
	'too-much': [
		{ mistake: 'holds a key down', files: body(`${'>'.repeat(10_000)} a`) },
		{ mistake: 'pastes thousands of brackets', files: body('['.repeat(3000)) },
		{ mistake: 'pastes thousands of asterisks', files: body('*a '.repeat(3000)) },
		{ mistake: 'pastes a table of figures without its rows', files: body('1951\n'.repeat(1200)) },
		{ mistake: 'pastes a thread of a thousand quotations', files: body('> So they say.\n\n'.repeat(1100)) },
		{
			mistake: 'pastes a list of three hundred levels',
			files: body(Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')),
		},
	],
	'yaml-tag': [
		{ mistake: 'tells a program what a value is', files: [edit(makeArticle(), 'dek: ', 'draft: !!bool no\ndek: ')] },
		{ mistake: 'begins a title with an exclamation mark', files: title('!Treaty on the river signed') },
		{ mistake: 'writes a function', files: title('!!js/function "What the river treaty says"') },
		{ mistake: 'writes a tag before a key', files: [edit(makeArticle(), 'dek: ', '!!merge <<: { draft: true }\ndek: ')] },
	],
	'backslash-escape': [
		{ mistake: 'writes a backslash between double quotation marks', files: title('"Who opened C:\\bridge and who says so"') },
		{ mistake: 'writes the path of a folder', files: title('"Who opened the folder C:\\new and who says so"') },
		{ mistake: 'writes half of a character by its number', files: title('"Who signed \\uD83D and who says so"') },
	],
	'unclear-number': [
		{
			mistake: 'writes a number with a nought before it',
			files: [...body('<Chart data="floods" />'), edit(makeChart('floods'), 'value: 3', 'value: 012')],
		},
		{
			mistake: 'writes a number for programs',
			files: [...body('<Chart data="floods" />'), edit(makeChart('floods'), 'value: 3', 'value: 0x10')],
		},
		{
			mistake: 'writes a number with more digits than are kept',
			files: [...body('<Chart data="floods" />'), edit(makeChart('floods'), 'value: 3', 'value: 33740167890123456789')],
		},
	],
} satisfies Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>>;

/** The codes that have cases here. */
export type FieldCode = keyof typeof fieldCases;
