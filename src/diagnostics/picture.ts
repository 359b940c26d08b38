import { LARGEST_SIDE } from '../schema/picture.ts';
import { didYouMean } from './nearest.ts';
import type { Explanation } from './place.ts';

/** What can be wrong with the pictures of a text. */
export const pictureDiagnostics = {
	'image-without-words': (): Explanation => ({
		what: 'This image says nothing to readers who cannot see it.',
		todo: 'Describe it in the square brackets: ![what it shows](./picture.jpg).',
	}),
	'missing-image': ({ url, isPage, nearest }: { url: string; isPage: boolean; nearest: string | undefined }): Explanation =>
		isPage
			? { what: `The image ${url} is on a page, and only articles have images.`, todo: 'Take it out.' }
			: {
					what: `There is no image ${url} beside the article.`,
					todo: didYouMean(
						nearest,
						'Put the picture into the article’s folder, or correct its name. Pictures end in .avif, .jpg, .png or .webp.',
					),
				},
	'broken-image': ({ url }: { url: string }): Explanation => ({
		what: `The image ${url} cannot be read to its end: it is damaged, or of another format than its name says.`,
		todo: 'Copy it anew, or open it in an image program and save it again as .jpg, .png or .webp.',
	}),
	'large-image': ({ url }: { url: string }): Explanation => ({
		what: `The image ${url} is larger than ${LARGEST_SIDE.toLocaleString('en')} pixels on one side, which cannot be turned into pictures for phones.`,
		todo: 'Make it smaller in an image program: 4,000 pixels are plenty.',
	}),
	'pasted-image': (): Explanation => ({
		what: 'A picture has been pasted into the text itself.',
		todo: 'Save it as a file in the article’s folder, and write ![what it shows](./picture.jpg) instead.',
	}),
	'remote-image': ({ url }: { url: string }): Explanation => ({
		what: `The image would be fetched from another site (${url}), which would then know our readers.`,
		todo: 'Save the picture beside the article and link it as ./picture.jpg, if we have the right to publish it.',
	}),
};
