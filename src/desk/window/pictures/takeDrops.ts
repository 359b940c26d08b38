/** Takes files that are dropped beside the text, for as long as it is shown: the browser would leave the page for them. */
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
