const template = document.querySelector<HTMLTemplateElement>('#note-window');
const note = template?.content.querySelector<HTMLElement>('.note');
const entry = note?.querySelector('.note-entry');
const more = note?.querySelector('a');

if (note && entry && more && 'popover' in note) {
	document.body.append(note);

	const open = (opener: HTMLAnchorElement, target: Element) => {
		// Of a claim, what its row shows and what is folded below it.
		const row = target.parentElement?.querySelector(':scope > summary');
		entry.replaceChildren(...[row, target].flatMap((part) => [...((part?.cloneNode(true) as Element | undefined)?.childNodes ?? [])]));
		for (const element of entry.querySelectorAll('[id]')) element.removeAttribute('id');
		note.ariaLabel = (entry.querySelector('.entry-text, b') ?? entry).textContent;
		more.href = opener.hash;
		note.hidePopover();
		// Whoever pressed the words of a claim goes on from its bracket when the window closes.
		opener.focus({ preventScroll: true });
		note.showPopover({ source: opener });
		// At the foot of a small screen the window covers what it speaks of, unless that is brought up.
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
	// One listener for the page: on the words and on the window themselves, screen readers would call all of them clickable.
	document.addEventListener('click', ({ detail, target }) => {
		if (!(target instanceof Element)) return;
		// A link in the window leads to a place behind it. Focus must go there, and not back to where the window was opened.
		if (target.closest('.note a, .note button')) note.hidePopover();
		// The words of a claim open the same window; the bracket is there for keys and for reading aloud.
		const words = target.closest('a') ? null : target.closest('.claim > :is(.claim-words, .mark)');
		if (words && detail === 1)
			setTimeout(() => {
				// A double click selects a word, and opens nothing.
				if (getSelection()?.isCollapsed) words.parentElement?.querySelector<HTMLElement>('.says')?.click();
			}, 250);
	});
	// Whoever goes on past the window with the keyboard must see where they are.
	note.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !note.contains(relatedTarget)) note.hidePopover();
	});
}

export {};
