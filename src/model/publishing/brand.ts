import type { ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind, type BrandName } from '../../reading/files/path.ts';

/** A picture that identifies the newsroom. */
export interface BrandPicture {
	/** Its path below the content folder: `logo.svg`. */
	readonly file: string;
	readonly format: 'svg' | 'png' | 'jpg';
	readonly width: number;
	readonly height: number;
	/** The hash of its file. */
	readonly hash: string;
}

/** The pictures that identify the newsroom, as far as its content has them. */
export type Brand = Readonly<Partial<Record<BrandName, BrandPicture>>>;

/** The logo and the social picture among the files of content/. Those that cannot be read are left out. */
export function brandIn(files: readonly ContentFile[]): Brand {
	return Object.fromEntries(
		files.flatMap(({ path, size }) => {
			const what = fileKind(path);
			return what.kind === 'brand' && size !== undefined
				? [[what.name, { file: path.slice('content/'.length), format: what.format, ...size }]]
				: [];
		}),
	);
}

/** Where a logo is published. */
export function logoUrl({ file }: BrandPicture, home: string): string {
	return `${home}logo/${file}`;
}
