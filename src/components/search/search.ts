import { fold } from '../../i18n/fold.ts';
import { excerptOf } from './excerpt.ts';
import { partsFound, type Found, type FoundPart } from './found.ts';
import { isReallyFound, meantFor } from './meant.ts';

/** The part of Pagefind (https://pagefind.app/docs/api/) that is used here. */
interface Pagefind {
	readonly options: (options: { readonly baseUrl: string; readonly noWorker: boolean }) => Promise<void>;
	readonly mergeIndex: (folder: string, options: { readonly baseUrl: string }) => Promise<void>;
	readonly debouncedSearch: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<Results | null>;
	readonly search: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<Results>;
}

interface Results {
	readonly results: readonly { readonly data: () => Promise<Found> }[];
}

/**
 * How many results to show at first, and how many to add at a time. Each one takes time on a slow connection, and most
 * readers find what they want among the first.
 */
const FIRST = 5;
const MORE = 20;

/** How many result files to load at once. */
const AT_ONCE = 4;

const form = document.querySelector<HTMLFormElement>('.search');
const input = form?.querySelector<HTMLInputElement>('[name=q]');
const status = document.querySelector('.search-status');
const list = document.querySelector<HTMLElement>('.search-results');
const more = document.querySelector<HTMLElement>('.search-more');

if (form && input && status && list && more) {
	const kinds = form.elements.namedItem('kind') as RadioNodeList;
	const kindNames = JSON.parse(list.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;
	let loading: Promise<Pagefind> | undefined;

	const load = () => {
		const address = form.dataset['index'] ?? '';
		return (loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
			// A worker would be one more program to download. The addresses in the index start at the root of the host; by
			// default, Pagefind would add the site's folder to them again.
			await pagefind.options({ baseUrl: '/', noWorker: true });
			return pagefind;
		}));
	};

	/** How many archives are still to be searched. The oldest is number 1, so this is also the number of the next one. */
	let archivesLeft = Number(form.dataset['archives']);

	/** Adds the next older archive to the search. */
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
		// The page defines the shape of each finding once; this refers to it.
		if (found !== undefined)
			line.insertAdjacentHTML(
				'afterbegin',
				`<svg class="shape" width="12" height="12" aria-hidden="true"><use href="#shape-${found}"/></svg>`,
			);
		item.append(link, line);
		// Only articles have text beyond their title and facts.
		if (kind === 'article') {
			const excerpt = element('p', 'search-excerpt', '');
			excerpt.append(...excerptOf(content, words).map(([part, isFound]) => (isFound ? element('mark', '', part) : part)));
			item.append(excerpt);
		}
		return item;
	};

	/** Folds the search words, as the index does. Words with quotation marks stay as typed. */
	const asSearched = (words: string) => (words.includes('"') ? words : fold(words));

	/** The number of results in words, with a plus if there may be more. */
	const count = (results: number, mayBeMore: boolean) => {
		const { found = '{}', locale } = form.dataset;
		const forms = JSON.parse(found) as Readonly<Record<string, string>>;
		const words = forms[new Intl.PluralRules(locale).select(results + Number(mayBeMore))] ?? forms['other'] ?? '';
		return words.replace('{n}', new Intl.NumberFormat(locale).format(results) + (mayBeMore ? '+' : ''));
	};

	/** Loads result files until there are at least `wanted` items or no more results. Also returns whether all results were loaded. */
	const gather = async ({ results }: Results, words: string, kind: string, wanted: number) => {
		const parts: FoundPart[] = [];
		let at = 0;
		for (; at < results.length && parts.length < wanted; at += AT_ONCE) {
			const found = await Promise.all(results.slice(at, at + AT_ONCE).map(({ data }) => data()));
			parts.push(...found.flatMap((each) => partsFound(each, words, kind)));
		}
		return { parts, isAll: at >= results.length };
	};

	/** Shows the first results or, if some are shown already, more of them. */
	const search = async (shown = 0): Promise<void> => {
		const wanted = shown === 0 ? FIRST : shown + MORE;
		const words = input.value.trim();
		const kind = kinds.value;
		history.replaceState(
			null,
			'',
			words === '' ? location.pathname : `?${new URLSearchParams({ q: words, ...(kind !== '' && { kind }) }).toString()}`,
		);
		if (words === '') {
			list.textContent = status.textContent = '';
			more.hidden = true;
			return;
		}
		try {
			const pagefind = await load();
			const filters = kind === '' ? {} : { kind };
			const found = await pagefind.debouncedSearch(asSearched(words), { filters });
			// The result is null if the reader has typed something else in the meantime.
			if (found === null) return;
			const first = await gather(found, words, kind, wanted);
			const texts = first.parts.map(({ content }) => content);
			const meant = isReallyFound(words, texts) ? undefined : meantFor(words, await loadNames());
			const { isAll, parts } =
				meant === undefined ? first : await gather(await pagefind.search(asSearched(meant), { filters }), meant, kind, wanted);
			const { none = '', meant: didYouMean = '' } = form.dataset;
			const hasResults = parts.length > 0;
			// If the newest articles have nothing more, search the next archive.
			if (isAll && archivesLeft > 0 && parts.length <= shown) {
				await loadArchive();
				await search(shown);
				return;
			}
			const mayBeMore = !isAll || archivesLeft > 0;
			more.hidden = !mayBeMore;
			status.textContent = [
				(meant !== undefined || !hasResults) && none,
				meant !== undefined && didYouMean.replace('{words}', meant),
				hasResults && count(parts.length, mayBeMore),
			]
				.filter(Boolean)
				.join(' ');
			list.replaceChildren(...parts.map((each) => show(each, meant ?? words)));
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
	more.addEventListener('click', () => {
		const shown = list.children.length;
		void search(shown).then(() => list.children[shown]?.querySelector('a')?.focus());
	});
	const address = new URLSearchParams(location.search);
	kinds.value = address.get('kind') ?? '';
	input.value = address.get('q') ?? '';
	if (input.value !== '') void search();
}
