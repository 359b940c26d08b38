import type { Explanation } from './place.ts';
import { idLike, LONGEST_ID } from '../schema/id.ts';
import { didYouMean } from './nearest.ts';

interface UnknownLanguage {
	readonly language: string;
	/** The languages that it may be, joined by commas. */
	readonly known: string;
	readonly nearest: string | undefined;
	/** Whether it is in the file name of an article or a page, or is the key of a record. */
	readonly where: 'article' | 'page' | 'record';
}

const ADDRESS_NEEDED =
	'Set address to where the site will be published. Until then, “npm start” shows it on this machine, and “npm run build” publishes nothing. To build it anyway, as a test: npm run build -- --any-address';

/** What can be wrong with a whole file, before anything in it is read. */
export const fileDiagnostics = {
	'not-utf-8': (): Explanation => ({
		what: 'A character here could not be read: the file is not saved as UTF-8.',
		todo: 'Save the file again with the encoding “UTF-8”, then put the lost character back.',
	}),
	'misplaced-file': ({ path, rightName, isPicture }: { path: string; rightName: string | undefined; isPicture: boolean }): Explanation => ({
		what: `The site does not know what "${path}" is for, so nothing in it would be published.`,
		todo: rightPlace(path, rightName, isPicture),
	}),
	'missing-file': ({ path, purpose }: { path: string; purpose: string }): Explanation => ({
		what: `There is no ${path}. It holds ${purpose}.`,
		todo: `Add ${path}; content/README.md shows what goes into it.`,
	}),
	'no-report-address': (): Explanation => ({
		what: 'Readers who find an error have nowhere to report it: “contact” is unknown, and there is no “reports”.',
		todo: 'Set contact to a mail address, or reports to the address of a form with {page} in it. Until then each claim says that there is no address.',
	}),
	'placeholder-address': ({ address }: { address: string }): Explanation => ({
		what: `${address} is an example address, which nobody can reach.`,
		todo: ADDRESS_NEEDED,
	}),
	'no-site-address': ({ address, fault }: { address: string; fault: 'missing' | 'local' }): Explanation => ({
		what: {
			missing: 'The site has no “address” here, so links that readers share would lead nowhere.',
			local: `${address} is an address of your own computer or network, which readers cannot reach.`,
		}[fault],
		todo: ADDRESS_NEEDED,
	}),
	'faint-colour': ({ value, time, ratio, near }: { value: string; time: 'day' | 'night'; ratio: string; near: string }): Explanation => ({
		what: `Links in ${value} are too faint to read on the ${time === 'day' ? 'light' : 'dark'} background of the site: the contrast is ${ratio}, but must be at least 4.5 (WCAG AA).`,
		todo: `A similar colour that works is '${near}'. Or choose a ${time === 'day' ? 'darker' : 'lighter'} one.`,
	}),
	'unsafe-drawing': ({ own, reason, found }: { own: string; reason: 'program' | 'outside' | 'letters'; found: string }): Explanation => ({
		what: {
			program: `In ${own}, “${found}” runs as a program, or could.`,
			outside: `In ${own}, “${found}” would load something from another place.`,
			letters: `${own} has letters in it, which look different on machines with other fonts.`,
		}[reason],
		todo: 'Export it again as a plain SVG with its letters converted to paths. Or use a .png logo instead, three times as large as it is shown.',
	}),
	'two-pictures': ({ name, own, other }: { name: string; own: string; other: string }): Explanation => ({
		what: `There are two pictures for “${name}”: ${other} and ${own}.`,
		todo: 'Keep one of the two.',
	}),
	'small-picture': ({ own, width, height }: { own: string; width: number; height: number }): Explanation => ({
		what: `${own} has ${width} × ${height} pixels, so shared links would show it only as a small square.`,
		todo: 'Make it 1200 × 630 pixels, or larger with the same proportions.',
	}),
	'left-blank': ({ blank }: { blank: string }): Explanation => ({
		what: `“${blank}” is a blank that is still to be filled in.`,
		todo: 'Write what it asks for in its place, without the brackets ⟦ ⟧. If it does not concern you, delete the sentence.',
	}),
	'missing-frontmatter': ({ begins }: { begins: boolean }): Explanation =>
		begins
			? {
					what: 'The frontmatter begins here but does not end.',
					todo: 'Put a line of three plain hyphens (---) below its last key, above the text.',
				}
			: {
					what: 'The file does not begin with its frontmatter: the lines between two lines of three dashes (---).',
					todo: 'Begin the file with ---, with nothing above it, then the title and the other keys, then --- again, then the text. If both are there, check that they are three plain hyphens.',
				},
	'unreadable-file': ({ path, fault }: { path: string; fault: 'link' | 'name' | 'access' }): Explanation => ({
		what: {
			link: `"${path}" is a link to a file in another place, and such links are not followed.`,
			name: `The name of "${path}" cannot be read: it is not written in UTF-8.`,
			access: `"${path}" cannot be opened.`,
		}[fault],
		todo: {
			link: 'Put the file itself here.',
			name: 'Give it a new name of letters a–z, digits and hyphens.',
			access: 'Check that it is an ordinary file, and that you may read it.',
		}[fault],
	}),
	'merge-conflict': (): Explanation => ({
		what: 'Git has left two versions of these lines here, because it could not merge them.',
		todo: 'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
	}),
	'picture-name': ({ name, plain }: { name: string; plain: string }): Explanation => ({
		what: `The name of the picture "${name}" has spaces, letters or signs in it that do not work on every machine.`,
		todo: `Rename the file to ${plain}, and write that in the text: ![what it shows](./${plain}).`,
	}),
	'invisible-character': ({ name, more, meant }: { name: string; more: number; meant?: string }): Explanation => ({
		what: `Here is ${name}, which readers cannot see${more > 0 ? `, and in ${more} more ${more === 1 ? 'place' : 'places'}` : ''}. It usually comes with pasted text.`,
		todo:
			meant === undefined
				? 'Delete it: put the cursor after it and press the backspace key once; then type a space if one is needed.'
				: `It was probably meant to be ${meant}: delete it, and type that.`,
	}),
	'broken-yaml': ({ part, reason, remedy }: { part: 'file' | 'frontmatter'; reason: string; remedy: string | undefined }): Explanation => ({
		what: `The ${part} cannot be read here: ${reason}`,
		todo:
			remedy ??
			'Look at this line and the one above it. Most often, the value has a colon or quotation mark in it and needs quotation marks around it, or the line is indented too far or not far enough.',
	}),
	'yaml-tag': ({ tag }: { tag: string }): Explanation => ({
		what: `"${tag}" would be read as an instruction to a program, and not as part of the value after it.`,
		todo: 'Delete it. If it belongs to the words, put all of them in straight quotation marks: "…".',
	}),
	'backslash-escape': ({ sign }: { sign: string }): Explanation => ({
		what: `Between double quotation marks a backslash has a meaning of its own: "${sign}" would become another character.`,
		todo: "Put the value in single quotation marks: '…'. To write a special character, type the character itself.",
	}),
	'unclear-number': ({ written, value }: { written: string; value: string }): Explanation => ({
		what: `"${written}" would be read as the number ${value}.`,
		todo:
			written.length > 15
				? 'Write a number with at most 15 digits.'
				: `Write the number that you mean in plain digits. If it is not a number, put it in quotation marks: '${written}'.`,
	}),
	'lost-words': ({ words, where }: { words: string; where: 'value' | 'table' | 'definition' }): Explanation =>
		({
			value: {
				what: `“${words}” is lost: after a space, a # hides the rest of its line.`,
				todo: 'Put the whole value in quotation marks. For a note to colleagues, put the # on a line of its own.',
			},
			table: {
				what: `“${words}” is lost: this row has more cells than the first row of its table.`,
				todo: 'Add cells to the first row, and to the line of dashes below it. To print a | in a cell, write \\|.',
			},
			definition: {
				what: `“${words}” is lost: Markdown takes it for the address of a link, but no link in the text has that name.`,
				todo: 'Delete it. If readers should see it, put a backslash before its first bracket: \\[. For a note to colleagues, write {/* … */}.',
			},
		})[where],
	'empty-article': (): Explanation => ({
		what: 'There is no text below the frontmatter.',
		todo: 'Write the article, or set draft: true until there is one.',
	}),
	'slug-taken': ({ slug }: { slug: string }): Explanation => ({
		what: `The address "${slug}" belongs to a part of the site.`,
		todo: 'Give it another name.',
	}),
	'bad-id': ({ id }: { id: string }): Explanation =>
		id.length > LONGEST_ID
			? {
					what: `"${id}" is too long for an id.`,
					todo: `Use at most ${LONGEST_ID} characters, or better, about five words: it becomes part of an address.`,
				}
			: {
					what: `"${id}" cannot be an id. Ids are part of addresses, so they are lower-case letters a–z and digits, joined by single hyphens.`,
					todo: idLike(id) === '' ? 'Give it a name in Latin letters, like border-clash.' : `Write it like this: ${idLike(id)}.`,
				},
	'duplicate-id': ({ id, firstLine, isReference }: { id: string; firstLine: number; isReference: boolean }): Explanation =>
		isReference
			? { what: `"${id}" is already on this list, on line ${firstLine}.`, todo: 'Delete one of the two.' }
			: {
					what: `The id "${id}" is already taken, on line ${firstLine}.`,
					todo: 'Give one of the two another id. If the article is published, change the newer one: ids are part of links that readers have shared.',
				},
	'duplicate-key': ({ key, where }: { key: string; where: 'yaml' | 'tag' }): Explanation => ({
		what: `"${key}" is given twice.`,
		todo: `Keep one of the two.${where === 'yaml' ? ' If a new entry in a list begins here, begin it with a dash (-).' : ''}`,
	}),
	'unknown-language': ({ language, known, nearest, where }: UnknownLanguage): Explanation => ({
		what: `The site has no language "${language}"${where === 'article' ? '' : ' to translate into'}.`,
		todo:
			known === ''
				? 'It has only one language. Add others under “languages” in content/site.yml, or delete this.'
				: didYouMean(nearest, where === 'record' ? `Write one of: ${known}.` : `Name the file after one of: ${known}.`),
	}),
};

function rightPlace(path: string, rightName: string | undefined, isPicture: boolean): string {
	if (rightName !== undefined) {
		const isRenamed = folderOf(path) === folderOf(rightName);
		return `${isRenamed ? 'Rename' : 'Move'} it to ${rightName}${isPicture ? ', and write its name so in the text' : ''}.`;
	}
	if (/\.svg$/i.test(path))
		return 'Export the drawing as .png, twice as wide as it will be shown, and put that here instead. An SVG can contain programs, and its letters look different on machines with other fonts.';
	if (isPicture) return 'Put it into the folder of the article that shows it, as .jpg, .png or .webp.';
	return 'Articles are content/articles/<slug>/en.mdx, outlets content/outlets/<id>.yml, entities content/entities/<id>.yml, authors content/authors/<id>.yml, pages content/pages/<slug>.mdx. Move the file there, or out of content/.';
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}
