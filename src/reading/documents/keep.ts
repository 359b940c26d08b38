import type { ContentFile } from '../files/contentFile.ts';
import type { Locate } from '../yaml/yaml.ts';

/** What was read from one file. */
interface Reading {
	readonly file: ContentFile;
	readonly locate: Locate;
}

/** Reads a file, or returns what was read from it before. `kind` says what it is read as. */
export type Keep = <Read extends Reading>(kind: string, file: ContentFile, read: () => Read) => Read;

/** Reads every file again. */
export const keepNothing: Keep = (_kind, _file, read) => read();

/**
 * What was read from a file before, with a `locate` that reads the file again when it is first called. Finding places
 * takes as long as reading the file, and is rarely needed.
 */
export function withWayBack<Read extends Reading>(before: Omit<Read, 'file' | 'locate'>, file: ContentFile, read: () => Read): Read {
	let whole: Read | undefined;
	const locate: Locate = (...place) => (whole ??= read()).locate(...place);
	return { ...before, file, locate } as Read;
}
