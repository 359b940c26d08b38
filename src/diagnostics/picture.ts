import { HEAVIEST, LARGEST_SIDE } from '../schema/picture.ts';
import { didYouMean } from './nearest.ts';
import type { Explanation } from './place.ts';

interface Unknown {
	readonly id: string;
	readonly nearest: string | undefined;
}

/** What can be wrong with the pictures of an article, and with the videos and sounds that it links to. */
export const pictureDiagnostics = {
	'image-without-words': (): Explanation => ({
		what: 'This image says nothing to readers who cannot see it.',
		todo: 'Describe it in the square brackets: ![what it shows](./picture.jpg).',
	}),
	'missing-image': ({ url, isPage, nearest }: { url: string; isPage: boolean; nearest: string | undefined }): Explanation =>
		isPage
			? { what: `The image ${url} is on a page, but only articles can have images.`, todo: 'Delete it.' }
			: {
					what: `There is no image ${url} in the article’s folder.`,
					todo: didYouMean(nearest, 'Put the picture there, or correct its name. Pictures end in .avif, .jpg, .png or .webp.'),
				},
	'broken-image': ({ url }: { url: string }): Explanation => ({
		what: `The image ${url} cannot be read completely: it is damaged, or its name gives the wrong format.`,
		todo: 'Copy it again, or open it in an image program and save it as .jpg, .png or .webp.',
	}),
	'large-image': ({ url }: { url: string }): Explanation => ({
		what: `The image ${url} is larger than ${LARGEST_SIDE.toLocaleString('en')} pixels on one side, which is too large to make copies of it for phones.`,
		todo: 'Make it smaller in an image program: 4,000 pixels are plenty.',
	}),
	'moving-image': ({ url }: { url: string }): Explanation => ({
		what: `The image ${url} moves, and readers cannot stop it.`,
		todo: 'Save one still from it. To link readers to the whole recording, write a <Recording>.',
	}),
	'heavy-image': ({ url, bytes }: { url: string; bytes: number }): Explanation => ({
		what: `The image ${url} has ${Math.round(bytes / 1e5) / 10} MB. Readers get smaller copies, but each build has to read the whole file.`,
		todo: `Keep it below ${HEAVIEST / 1e6} MB: as a JPEG of 4,000 pixels it looks the same.`,
	}),
	'uncredited-image': ({ url, listed }: { url: string; listed: string | undefined }): Explanation => ({
		what: `Nothing says whose the image ${url} is, or on what terms we show it.`,
		todo:
			listed === undefined
				? 'List it under pictures: with its credit and licence, and put <Picture id="…" /> in its place. If it is our own and needs no credit, leave it.'
				: `It is under pictures: put <Picture id="${listed}" /> in its place, which shows its caption and credit.`,
	}),
	'placed-original': ({ name }: { name: string }): Explanation => ({
		what: `The file ${name} says where it was taken, and withOriginal would publish that.`,
		todo: 'Delete withOriginal: the copies that readers get do not contain the place. Or save the file without its position, but then its Content Credentials no longer match it.',
	}),
	'unsaid-alteration': (): Explanation => ({
		what: 'This picture was altered or made up, but nothing says what was done.',
		todo: 'Say under “altered” what was changed, by whom and with what: readers see it beside the picture.',
	}),
	'needless-alteration': (): Explanation => ({
		what: 'This picture has “altered”, but its kind says that nothing was altered.',
		todo: 'Set its kind to altered, ai-altered or ai-made, or delete “altered”. Cropping and lighting do not count.',
	}),
	'pasted-image': (): Explanation => ({
		what: 'A picture has been pasted into the text itself.',
		todo: 'Save it as a file in the article’s folder, and write ![what it shows](./picture.jpg) instead.',
	}),
	'remote-image': ({ url }: { url: string }): Explanation => ({
		what: `The image would be fetched from another site (${url}), which would then see who our readers are.`,
		todo: 'If we have the right to publish the picture, save it in the article’s folder and link it as ./picture.jpg.',
	}),
	'unknown-picture': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no picture with the id "${id}" here.`,
		todo: didYouMean(nearest, 'Add it under pictures:, or correct the id.'),
	}),
	'unused-picture': ({ id }: { id: string }): Explanation => ({
		what: `The picture "${id}" is never shown.`,
		todo: `Put <Picture id="${id}" /> into the text, name it as lead: or as the still of a recording, or delete it.`,
	}),
	'unknown-recording': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no recording with the id "${id}" here.`,
		todo: didYouMean(nearest, 'Add it under recordings:, or correct the id.'),
	}),
	'unused-recording': ({ id }: { id: string }): Explanation => ({
		what: `The recording "${id}" is never shown.`,
		todo: `Put <Recording id="${id}" /> into the text, or delete it.`,
	}),
};
