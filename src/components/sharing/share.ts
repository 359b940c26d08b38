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
	// There is no clipboard on pages without HTTPS; the link stays a plain link.
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
		// Closing the share sheet without choosing is not an error.
		sheet.addEventListener(
			'click',
			() => void navigator.share({ title: share.dataset['title'] ?? '', text: text.textContent }).catch(() => undefined),
		);
	}
}

export {};
