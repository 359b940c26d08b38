const template = document.querySelector<HTMLTemplateElement>('#note-window');
const note = template?.content.querySelector<HTMLElement>('.note');
const entry = note?.querySelector('.note-entry');
const more = note?.querySelector('a');

if (note && entry && more && 'popover' in note) {
	document.body.append(note);

	const open = (opener: HTMLAnchorElement, target: Element) => {
		// For a claim, show its row as well as what is folded below it.
		const row = target.parentElement?.querySelector(':scope > summary');
		entry.replaceChildren(...[row, target].flatMap((part) => [...((part?.cloneNode(true) as Element | undefined)?.childNodes ?? [])]));
		for (const element of entry.querySelectorAll('[id]')) element.removeAttribute('id');
		note.ariaLabel = (entry.querySelector('.entry-text, b') ?? entry).textContent;
		more.href = opener.hash;
		note.hidePopover();
		// If the reader clicked the words of a claim, focus returns to its bracket when the window closes.
		opener.focus({ preventScroll: true });
		note.showPopover({ source: opener });
		// The sheet at the bottom of a small screen would cover the words it explains, so scroll them into view.
		const hidden = opener.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
		if (note.offsetWidth === innerWidth && hidden > 0) scrollBy(0, hidden + 16);
	};

	for (const opener of document.querySelectorAll<HTMLAnchorElement>('.says, .term')) {
		opener.ariaHasPopup = 'dialog';
		opener.addEventListener('click', (event) => {
			const target = document.querySelector(opener.hash);
			if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			open(opener, target);
		});
	}
	// One listener for the whole page. With listeners on the words and the window, screen readers would announce all of them as clickable.
	document.addEventListener('click', ({ detail, target }) => {
		if (!(target instanceof Element)) return;
		// A link in the window leads to a place behind it. Close the window first, so that focus goes there and does not return to the opener.
		if (target.closest('.note a, .note button')) note.hidePopover();
		// A click on the words of a claim opens the same window. Keyboards and screen readers use the bracket.
		const words = target.closest('a') ? null : target.closest('.claim > :is(.claim-words, .mark)');
		if (words && detail === 1)
			setTimeout(() => {
				// A double click selects a word and must not open the window.
				if (getSelection()?.isCollapsed) words.parentElement?.querySelector<HTMLElement>('.says')?.click();
			}, 250);
	});
	// When keyboard focus leaves the window, close it, so that it does not cover the focused element.
	note.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !note.contains(relatedTarget)) note.hidePopover();
	});
}

export {};
