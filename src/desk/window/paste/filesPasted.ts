/** The files on the clipboard; none where words come with them: a word processor adds a picture of what was copied. */
export function filesPasted(data: DataTransfer | null): readonly File[] {
	const words = data === null ? '' : data.getData('text/plain') + data.getData('text/html').replace(/<style[^]*?<\/style>|<[^>]*>/g, '');
	return data === null || words.trim() !== '' ? [] : [...data.files];
}
