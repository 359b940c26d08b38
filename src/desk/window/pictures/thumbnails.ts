import { api } from '../api.ts';

const known = new Map<string, ReturnType<typeof api.picture>>();

/** A small copy of a picture beside an article. Undefined if it cannot be shown. */
export async function thumbnail(path: string, file: string): ReturnType<typeof api.picture> {
	const key = `${path} ${file}`;
	const asked = known.get(key) ?? api.picture(path, file);
	known.set(key, asked);
	const shown = await asked;
	// It may exist later, so ask again next time.
	if (shown === undefined) known.delete(key);
	return shown;
}
