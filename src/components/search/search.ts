/** As much of Pagefind (https://pagefind.app/docs/api/) as the search uses. */
interface Pagefind {
	readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
	readonly debouncedSearch: (
		words: string,
		options: { readonly filters: Readonly<Record<string, string>> },
	) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] } | null>;
}

interface Found {
	readonly url: string;
	/** HTML of Pagefind's own: words, escaped, and <mark>. */
	readonly excerpt: string;
	readonly meta: Readonly<Record<'facts' | 'kind' | 'title', string>> & { readonly status?: string };
}

/** Results that are shown; more would not be read. */
const MOST = 30;

const form = document.querySelector<HTMLFormElement>('.search');
const input = form?.querySelector<HTMLInputElement>('[name=q]');
const status = document.querySelector('.search-status');
const list = document.querySelector<HTMLElement>('.search-results');

if (form && input && status && list) {
	const kinds = [...form.querySelectorAll<HTMLInputElement>('[name=kind]')];
	const kindNames = JSON.parse(list.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;
	let loading: Promise<Pagefind> | undefined;

	const load = () =>
		(loading ??= (async () => {
			const address = '/pagefind/pagefind.js';
			const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
			await pagefind.options({ excerptLength: 24 });
			return pagefind;
		})());

	const element = (name: string, className: string, content: string) => {
		const made = document.createElement(name);
		made.className = className;
		made.textContent = content;
		return made;
	};

	/** The shape of a finding, which the page holds for all its places. */
	const shapeOf = (status: string) => {
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		svg.setAttribute('class', 'shape');
		svg.setAttribute('width', '12');
		svg.setAttribute('height', '12');
		svg.setAttribute('aria-hidden', 'true');
		const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
		use.setAttribute('href', `#shape-${status}`);
		svg.append(use);
		return svg;
	};

	const show = ({ excerpt, meta: { facts, kind, status: found, title }, url }: Found) => {
		const link = element('a', '', title);
		link.setAttribute('href', url);
		const words = element('p', 'search-excerpt', '');
		words.innerHTML = excerpt;
		const item = document.createElement('li');
		const line = element('p', 'search-facts', `${kindNames[kind] ?? kind} ${facts}`);
		if (found !== undefined) line.prepend(shapeOf(found));
		item.append(link, line);
		// Only an article has words that its title and facts do not say.
		if (kind === 'article') item.append(words);
		return item;
	};

	const search = async () => {
		const words = input.value.trim();
		const kind = kinds.find(({ checked }) => checked)?.value ?? '';
		history.replaceState(
			null,
			'',
			words === '' ? location.pathname : `?${new URLSearchParams({ q: words, ...(kind !== '' && { kind }) }).toString()}`,
		);
		if (words === '') {
			list.replaceChildren();
			status.textContent = '';
			return;
		}
		try {
			const pagefind = await load();
			const found = await pagefind.debouncedSearch(words, { filters: kind === '' ? {} : { kind } });
			// Nothing comes back when the reader has typed on meanwhile.
			if (found === null) return;
			const shown = await Promise.all(found.results.slice(0, MOST).map(async ({ data }) => show(await data())));
			const count = found.results.length;
			const { locale, none = '', one = '', other = '', two = '' } = form.dataset;
			status.textContent = count === 0 ? none : count === 1 ? one : other.replace(two, new Intl.NumberFormat(locale).format(count));
			list.replaceChildren(...shown);
		} catch {
			status.textContent = form.dataset['failed'] ?? '';
		}
	};

	form.hidden = false;
	document.querySelector('.search-instead')?.remove();
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => void search());
	const address = new URLSearchParams(location.search);
	for (const radio of kinds) radio.checked = radio.value === (address.get('kind') ?? '');
	input.value = address.get('q') ?? '';
	if (input.value !== '') void search();
}

export {};
