import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.ts';
import type { articleSchema } from '../../../src/schema/article.ts';
import type { z } from 'astro/zod';
import { makeArticle, makeTranslation } from '../../make.ts';
import { makePicture, makePictureFile, makeRecording } from '../../makePicture.ts';
import { body, picture, type DiagnosticCase } from './cases.ts';

const CITED = 'They say <Claim id="treaty-signed">that it is so</Claim>.';

/** An article whose text shows its pictures and recordings like this. */
const showing = (text: string, changes: Partial<z.input<typeof articleSchema>> = {}) => [
	makeArticle({ body: `${CITED}\n\n${text}`, pictures: [makePicture()], ...changes }),
	makePictureFile(),
];

/** Mistakes with pictures, and with the videos and sounds that an article links to. */
export const pictureCases = {
	'moving-image': [
		{ mistake: 'shows a picture that moves', files: [...body('![The ferry](./ferry.webp)'), picture('ferry.webp', 'moving-picture')] },
	],
	'heavy-image': [
		{
			mistake: 'puts a picture straight from the camera beside the article',
			files: [makeArticle({ pictures: [makePicture()], lead: 'ferry' }), makePictureFile({ bytes: 12_340_000 })],
		},
	],
	'uncredited-image': [
		{ mistake: 'does not say whose a picture is', files: [...body('![A ferry](./ferry.jpg)'), makePictureFile()] },
		{ mistake: 'lists a picture, and shows it without its credit', files: showing('![A ferry](./ferry.jpg)') },
	],
	'placed-original': [
		{
			mistake: 'would publish where a picture was taken',
			files: [
				makeArticle({ pictures: [makePicture({ withOriginal: true })], lead: 'ferry' }),
				makePictureFile({ hasCredentials: true, hasPlace: true }),
			],
		},
	],
	'unsaid-alteration': [
		{
			mistake: 'does not say what a machine made up',
			files: showing('<Picture id="ferry" />', { pictures: [makePicture({ kind: 'ai-made' })] }),
		},
	],
	'needless-alteration': [
		{
			mistake: 'says what was altered in a picture that was not',
			files: showing('<Picture id="ferry" />', { pictures: [makePicture({ altered: 'The sky was made darker.' })] }),
		},
	],
	'unknown-picture': [
		{ mistake: 'misspells a picture', files: showing('<Picture id="fery" />') },
		{ mistake: 'leads with a picture that is not listed', files: showing('<Picture id="ferry" />', { lead: 'low-bridge' }) },
		{
			mistake: 'gives a recording a still that is not listed',
			files: showing('<Picture id="ferry" />\n\n<Recording id="horn" />', { recordings: [makeRecording({ still: 'low-bridge' })] }),
		},
	],
	'unused-picture': [{ mistake: 'lists a picture and does not show it', files: showing('Nothing more.') }],
	'unknown-recording': [
		{
			mistake: 'misspells a recording',
			files: showing('<Picture id="ferry" />\n\n<Recording id="hrn" />', { recordings: [makeRecording()] }),
		},
	],
	'unused-recording': [
		{ mistake: 'lists a recording and does not show it', files: showing('<Picture id="ferry" />', { recordings: [makeRecording()] }) },
	],
} satisfies Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>>;

/** The codes that have cases here. */
export type PictureCode = keyof typeof pictureCases;

/** More mistakes with pictures, for codes that also have other cases. */
export const morePictureCases: Readonly<Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>>> = {
	'missing-key': [
		{
			mistake: 'does not say whose a picture is, nor on what terms it is shown',
			files: showing('<Picture id="ferry" />', { pictures: [{ ...makePicture(), credit: undefined, licence: undefined } as never] }),
		},
		{
			mistake: 'does not describe a picture',
			files: showing('<Picture id="ferry" />', { pictures: [{ ...makePicture(), inWords: undefined } as never] }),
		},
	],
	'missing-image': [
		{ mistake: 'lists a picture whose file is not there', files: [makeArticle({ pictures: [makePicture()], lead: 'ferry' })] },
	],
	'broken-image': [
		{
			mistake: 'lists a picture of which half was copied',
			files: [makeArticle({ pictures: [makePicture()], lead: 'ferry' }), picture('ferry.jpg', 'broken-picture')],
		},
	],
	'unknown-value': [
		{
			mistake: 'names a picture in another folder',
			files: showing('<Picture id="ferry" />', { pictures: [makePicture({ file: '../ferry.jpg' })] }),
		},
		{
			mistake: 'writes how long a recording is in words',
			files: showing('<Picture id="ferry" />\n\n<Recording id="horn" />', { recordings: [makeRecording({ length: 'four minutes' })] }),
		},
	],
	'future-date': [
		{
			mistake: 'dates a picture in the future',
			files: showing('<Picture id="ferry" />', { pictures: [makePicture({ taken: '2036-02' })] }),
		},
	],
	'repeated-figure': [{ mistake: 'shows a picture twice', files: showing('<Picture id="ferry" />\n\n<Picture id="ferry" />') }],
	'not-in-original': [
		{
			mistake: 'shows in a translation a picture that the original has not',
			files: [
				...showing('<Picture id="ferry" />'),
				makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim>\n\n<Picture id="bridge" />' }),
			],
		},
	],
	'untranslated-words': [
		{
			mistake: 'does not translate what is said of a picture',
			files: [
				...showing('<Picture id="ferry" />'),
				makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim>\n\n<Picture id="ferry" />' }),
			],
		},
	],
};
