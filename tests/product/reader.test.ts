import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageAt } from './builtPages.ts';

test.each([
	[
		'/articles/hard-cases/',
		'Every hard case in one article',
		[
			'Orbel via Herald, also 2 more, several sources',
			'two officials of the river authority via Ministry of Works, disputed; against it: Delta Gazette',
			'Reik via Institute for Bridges, one source',
			'Delta Gazette, unconfirmed',
			'Herald, wrong; what is right: Ministry of Works',
		],
		[
			'The gates at Kell stood open for a week in February 2026.',
			'The contractor had left the gates open.',
			'The bearings of the Low Bridge moved by four centimetres in the flood.',
			'The Low Bridge will close before summer.',
			'The ferry is named after a king.',
		],
	],
	[
		'/ur/articles/hard-cases/',
		'ہر مشکل صورت ایک ہی مضمون میں',
		['نیز مزید 2، کئی ماخذ', 'متنازع؛ اس کے برعکس:', 'غیر مصدقہ'],
		['فروری 2026 میں کیل کے دروازے ایک ہفتے تک کھلے رہے۔', 'لو برج گرمیوں سے پہلے بند ہو جائے گا۔'],
	],
])('who reads %s in reader mode loses no claim, and not who says so', (url, title, findings, claims) => {
	const read = new Readability(parseHTML(pageAt(url).html).document).parse();
	const words = (read?.textContent ?? '').replace(/\s+/g, ' ');
	expect(read?.title).toContain(title);
	for (const expected of [...findings, ...claims]) expect(words).toContain(expected);
});
