/** The path of a picture, from its address in a text: `./river.jpg` in `content/articles/dam` is `content/articles/dam/river.jpg`. */
export function pictureAt(address: string, folder: string): string {
	return decodeURI(new URL(address, `https://unused.invalid/${folder}/`).pathname).slice(1);
}
