import type { ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind, type BrandName } from '../../reading/files/path.ts';

/** A picture that the newsroom is known by. */
export interface BrandPicture {
	/** Its file below the content folder: `logo.svg`. */
	readonly file: string;
	readonly format: 'svg' | 'png' | 'jpg';
	readonly width: number;
	readonly height: number;
	/** Of its file. */
	readonly hash: string;
}

/** The pictures that the newsroom is known by, so far as it has put some into its content. */
export type Brand = Readonly<Partial<Record<BrandName, BrandPicture>>>;

/** The logo and the social picture among the files of content/; none that cannot be read. */
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
