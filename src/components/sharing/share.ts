for (const share of document.querySelectorAll<HTMLElement>('.share')) {
	const link = share.querySelector<HTMLAnchorElement>('.share-link');
	const text = share.querySelector('.share-text');
	const copy = share.querySelector<HTMLElement>('.share-copy');
	const sheet = share.querySelector<HTMLElement>('.share-sheet');
	const status = share.querySelector('[role=status]');

	if (!(link && text && copy && sheet && status)) continue;
	const put = async (words: string) => {
		status.textContent = '';
		try {
			await navigator.clipboard.writeText(words);
			status.textContent = share.dataset['copied'] ?? '';
		} catch {
			status.textContent = share.dataset['notCopied'] ?? '';
		}
	};
	// Where a page is not served over https there is no clipboard, and the plain link stays.
	if ('clipboard' in navigator) {
		link.textContent = link.dataset['label'] ?? '';
		link.addEventListener('click', (event) => {
			event.preventDefault();
			void put(link.href);
		});
		copy.hidden = false;
		copy.addEventListener('click', () => void put(text.textContent));
	}
	if ('share' in navigator) {
		sheet.hidden = false;
		// Who closes the sheet without choosing has done nothing wrong.
		sheet.addEventListener(
			'click',
			() => void navigator.share({ title: share.dataset['title'] ?? '', text: text.textContent }).catch(() => undefined),
		);
	}
}

export {};
