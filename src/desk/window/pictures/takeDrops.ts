/** Takes files that are dropped outside the text while it is shown. Otherwise the browser would leave the page to open them. */
export function takeDrops(text: HTMLElement, take: (files: readonly File[]) => void): void {
	const isOurs = () => document.body.contains(text);
	document.addEventListener('dragover', (event) => {
		if (isOurs() && event.dataTransfer?.types.includes('Files')) event.preventDefault();
	});
	document.addEventListener('drop', (event) => {
		if (!isOurs() || event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		take([...event.dataTransfer.files]);
	});
}
