/** The files on the clipboard. None if there is also text, because word processors add a picture of what was copied. */
export function filesPasted(data: DataTransfer | null): readonly File[] {
	const words = data === null ? '' : data.getData('text/plain') + data.getData('text/html').replace(/<style[^]*?<\/style>|<[^>]*>/g, '');
	return data === null || words.trim() !== '' ? [] : [...data.files];
}
