import type { ContentFile } from '../files/contentFile.ts';
import type { Locate } from '../yaml/yaml.ts';

/** What has been read of one file. */
interface Reading {
	readonly file: ContentFile;
	readonly locate: Locate;
}

/** Reads a file, or takes what was read of it before: `kind` says as what. */
export type Keep = <Read extends Reading>(kind: string, file: ContentFile, read: () => Read) => Read;

/** Reads every file anew. */
export const keepNothing: Keep = (_kind, _file, read) => read();

/** What was read of a file before, with the way back to its text: that is found only when somebody asks for it, since it takes as long as to read the file. */
export function withWayBack<Read extends Reading>(before: Omit<Read, 'file' | 'locate'>, file: ContentFile, read: () => Read): Read {
	let whole: Read | undefined;
	const locate: Locate = (...place) => (whole ??= read()).locate(...place);
	return { ...before, file, locate } as Read;
}
