const filters = document.querySelector('.filters');
const groups = document.querySelector('.claim-groups');
const shown = document.querySelector<HTMLElement>('[data-shown]');
const pages = document.querySelector('.list-pages');

if (filters && groups && shown) {
	const links = [...filters.querySelectorAll<HTMLAnchorElement>('a[data-by]')];
	const chosen = new URLSearchParams(location.search);

	const fetchPage = async ({ href }: HTMLAnchorElement) => {
		const response = await fetch(href);
		if (!response.ok) throw new Error(href);
		return new DOMParser().parseFromString(await response.text(), 'text/html');
	};
	/** Loads the claims of the other pages. An article that continues on the next page stays one group. */
	const fetchRest = async () => {
		for (const page of await Promise.all([...(pages?.querySelectorAll<HTMLAnchorElement>('a:not([aria-current])') ?? [])].map(fetchPage)))
			for (const group of page.querySelectorAll<HTMLElement>('.claim-group')) {
				const last = groups.lastElementChild;
				if (last instanceof HTMLElement && last.dataset['article'] === group.dataset['article'])
					last.querySelector('ul')?.append(...group.querySelectorAll('li'));
				else groups.append(group);
			}
		pages?.remove();
	};
	let rest: Promise<void> | undefined;

	const isChosen = (by: string, value: string | undefined) => !chosen.get(by) || chosen.get(by) === value;
	const show = async () => {
		await (rest ??= fetchRest());
		let count = 0;
		for (const group of groups.querySelectorAll<HTMLElement>('.claim-group')) {
			let isEmpty = true;
			for (const claim of group.querySelectorAll('li')) {
				const { kind, status } = claim.dataset;
				claim.hidden = !(isChosen('status', status) && isChosen('kind', kind) && isChosen('article', group.dataset['article']));
				if (claim.hidden) continue;
				isEmpty = false;
				count++;
			}
			group.hidden = isEmpty;
		}
		for (const link of links) link.ariaCurrent = (chosen.get(link.dataset['by'] ?? '') ?? '') === link.dataset['value'] ? 'true' : null;
		shown.textContent = (shown.dataset['shown'] ?? '').replace('{n}', new Intl.NumberFormat(shown.dataset['locale']).format(count));
		history.replaceState(null, '', chosen.size > 0 ? `?${chosen}` : location.pathname);
	};

	for (const link of links)
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			const { by = '', value } = link.dataset;
			if (value) chosen.set(by, value);
			else chosen.delete(by);
			// If the other pages cannot be loaded, follow the link as if there were no script.
			show().catch(() => location.assign(link.href));
		});
	if (chosen.size > 0) show().catch(() => undefined);
}

export {};
