import type { VFile } from 'vfile';
import { stringsFor, type Strings } from '../i18n/strings.ts';

/** The words of the language that a text is in, which is in the name of its file: `ur.mdx`, `about.ur.mdx`. */
export function stringsOf(file: VFile): Strings {
	return stringsFor(/([a-z]+)\.mdx$/.exec(file.path)?.[1] ?? '');
}
