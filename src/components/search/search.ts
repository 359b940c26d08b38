import { fold } from '../../i18n/fold.ts';
import { excerptOf } from './excerpt.ts';
import { partsFound, type Found, type FoundPart } from './found.ts';
import { isReallyFound, meantFor } from './meant.ts';

/** As much of Pagefind (https://pagefind.app/docs/api/) as the search uses. */
interface Pagefind {
	readonly options: (options: { readonly baseUrl: string; readonly noWorker: boolean }) => Promise<void>;
	readonly mergeIndex: (folder: string, options: { readonly baseUrl: string }) => Promise<void>;
	readonly debouncedSearch: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<Results | null>;
	readonly search: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<Results>;
}

interface Results {
	readonly results: readonly { readonly data: () => Promise<Found> }[];
}

/** As many are shown; more would not be read. */
const MOST = 30;

/** As many files of what was found are loaded at once. */
const AT_ONCE = 4;

const form = document.querySelector<HTMLFormElement>('.search');
const input = form?.querySelector<HTMLInputElement>('[name=q]');
const status = document.querySelector('.search-status');
const list = document.querySelector<HTMLElement>('.search-results');
const older = document.querySelector<HTMLElement>('.search-older');

if (form && input && status && list && older) {
	const kinds = form.elements.namedItem('kind') as RadioNodeList;
	const kindNames = JSON.parse(list.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;
	let loading: Promise<Pagefind> | undefined;

	const load = () => {
		const address = form.dataset['index'] ?? '';
		return (loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
			// A worker would be another program to load. And the index has addresses on the host, to which Pagefind by itself would add the folder of the site.
			await pagefind.options({ baseUrl: '/', noWorker: true });
			return pagefind;
		}));
	};

	/** How many archives are not searched yet. Their numbers count from the oldest, so this is that of the next one. */
	let archivesLeft = Number(form.dataset['archives']);

	/** Searches the next older articles too from now on. */
	const loadArchive = async () => {
		const pagefind = await load();
		const folder = (form.dataset['index'] ?? '').replace(/[^/]*$/, `archive/${archivesLeft}/`);
		archivesLeft -= 1;
		await pagefind.mergeIndex(folder, { baseUrl: '/' });
	};

	let names: Promise<readonly string[]> | undefined;
	const loadNames = () => (names ??= fetch(form.dataset['names'] ?? '').then((answer) => answer.json() as Promise<readonly string[]>));

	const element = (name: string, className: string, content: string) => {
		const made = document.createElement(name);
		made.className = className;
		made.textContent = content;
		return made;
	};

	const show = ({ content, facts, kind, status: found, title, url }: FoundPart, words: string) => {
		const link = element('a', '', title);
		link.setAttribute('href', url);
		const item = document.createElement('li');
		const line = element('p', 'search-facts', [kindNames[kind], facts].join(' '));
		// The shape of a finding, which the page holds for all its places.
		if (found !== undefined)
			line.insertAdjacentHTML(
				'afterbegin',
				`<svg class="shape" width="12" height="12" aria-hidden="true"><use href="#shape-${found}"/></svg>`,
			);
		item.append(link, line);
		// Only an article has words that its title and facts do not say.
		if (kind === 'article') {
			const excerpt = element('p', 'search-excerpt', '');
			excerpt.append(...excerptOf(content, words).map(([part, isFound]) => (isFound ? element('mark', '', part) : part)));
			item.append(excerpt);
		}
		return item;
	};

	/** What is looked for, in folded letters; what is in quotation marks exactly as it is typed. */
	const asSearched = (words: string) => (words.includes('"') ? words : fold(words));

	/** How many there are, in words; with a plus, where there are more than are shown. */
	const count = (results: number) => {
		const { found = '{}', locale } = form.dataset;
		const forms = JSON.parse(found) as Readonly<Record<string, string>>;
		const words = forms[new Intl.PluralRules(locale).select(results)] ?? forms['other'] ?? '';
		return words.replace('{n}', new Intl.NumberFormat(locale).format(Math.min(results, MOST)) + (results > MOST ? '+' : ''));
	};

	/** What is to be shown of some results, from as few files as have it; more than are shown, where there are more. */
	const gather = async ({ results }: Results, words: string, kind: string) => {
		const parts: FoundPart[] = [];
		for (let at = 0; at < results.length && parts.length <= MOST; at += AT_ONCE) {
			const found = await Promise.all(results.slice(at, at + AT_ONCE).map(({ data }) => data()));
			parts.push(...found.flatMap((each) => partsFound(each, words, kind)));
		}
		return parts;
	};

	const search = async () => {
		const words = input.value.trim();
		const kind = kinds.value;
		history.replaceState(
			null,
			'',
			words === '' ? location.pathname : `?${new URLSearchParams({ q: words, ...(kind !== '' && { kind }) }).toString()}`,
		);
		if (words === '') {
			list.textContent = status.textContent = '';
			older.hidden = true;
			return;
		}
		try {
			const pagefind = await load();
			const filters = kind === '' ? {} : { kind };
			const found = await pagefind.debouncedSearch(asSearched(words), { filters });
			// Nothing comes back when the reader has typed on meanwhile.
			if (found === null) return;
			const first = await gather(found, words, kind);
			const texts = first.map(({ content }) => content);
			const meant = isReallyFound(words, texts) ? undefined : meantFor(words, await loadNames());
			const all = meant === undefined ? first : await gather(await pagefind.search(asSearched(meant), { filters }), meant, kind);
			const { none = '', meant: didYouMean = '' } = form.dataset;
			const hasResults = all.length > 0;
			// Where the newest articles have nothing, an older one may.
			if (!hasResults && archivesLeft > 0) {
				await loadArchive();
				await search();
				return;
			}
			older.hidden = archivesLeft === 0 || all.length > MOST;
			status.textContent = [
				(meant !== undefined || !hasResults) && none,
				meant !== undefined && didYouMean.replace('{words}', meant),
				hasResults && count(all.length),
			]
				.filter(Boolean)
				.join(' ');
			list.replaceChildren(...all.slice(0, MOST).map((each) => show(each, meant ?? words)));
		} catch {
			tellFailure();
		}
	};

	const tellFailure = () => {
		status.textContent = form.dataset['failed'] ?? '';
	};

	form.hidden = false;
	document.querySelector('.search-instead')?.remove();
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => void search());
	older.addEventListener('click', () => void loadArchive().then(search, tellFailure));
	const address = new URLSearchParams(location.search);
	kinds.value = address.get('kind') ?? '';
	input.value = address.get('q') ?? '';
	if (input.value !== '') void search();
}
