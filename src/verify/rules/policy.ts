import { createHash } from 'node:crypto';
import { attribute, tagOf, textOf, type Element } from '../element.ts';
import { isStructuredData } from '../links.ts';
import type { Page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

/** Every page has a content security policy that allows only what is its own. */
export const policy: Rule = {
	name: 'Every page has a policy that allows only what belongs to the site',
	*checkPage(page) {
		const [meta] = page.all('meta').filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
		if (meta === undefined) {
			yield { what: 'It has no content security policy.', todo: 'Build with “npm run build”, which gives each page its policy.' };
			return;
		}
		const own = readPolicy(attribute(meta, 'content') ?? '');
		yield* strangers(own, page);
		yield* inlineCode(own, page, meta);
		yield* attributesWithCode(page);
		yield* blocked(own, page);
	},
};

function readPolicy(text: string): Policy {
	return new Map(
		text.split(';').flatMap((directive) => {
			const [name, ...sources] = directive.trim().split(/\s+/);
			return name ? [[name.toLowerCase(), sources] as const] : [];
		}),
	);
}

/** The sources that a directive allows. If it is missing, those of `default-src`. */
const sourcesFor = (own: Policy, directive: string) => own.get(directive) ?? own.get('default-src') ?? [];

const KNOWN = /^'(?:none|self|sha(?:256|384|512)-[\w+/=-]+)'$/;

/** Finds what a policy allows beyond the site's own files and code. */
function* strangers(own: Policy, { path }: Page): Generator<Fault> {
	if (own.get('default-src')?.join(' ') !== "'none'")
		yield {
			what: 'Its policy does not block everything that it does not name.',
			todo: "Begin the policy in src/outputs/metadata/policy.ts with default-src 'none'.",
		};
	for (const [directive, sources] of own)
		for (const source of sources) {
			const isKnown =
				KNOWN.test(source) ||
				(directive === 'img-src' && source === 'data:') ||
				// The search compiles WebAssembly to read its index. No other page may.
				(source === "'wasm-unsafe-eval'" && /(?:^|\/)search\/index\.html$/.test(path));
			if (!isKnown)
				yield {
					what: `Its policy allows ${source} (${directive}).`,
					todo: 'Take that out of src/outputs/metadata/policy.ts; everything a page needs is on the site itself.',
				};
		}
}

/** The types of script that a browser runs or reads. Other scripts hold data. */
const RUN = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/;

function* inlineCode(own: Policy, { all, elements }: Page, meta: Element): Generator<Fault> {
	const named = new Set([...own.values()].flat().filter((source) => source.startsWith("'sha")));
	for (const element of all('style', 'script')) {
		if (element.tagName === 'script' && (isStructuredData(element) || !RUN.test((attribute(element, 'type') ?? '').toLowerCase())))
			continue;
		if (element.tagName === 'script' && elements.indexOf(element) < elements.indexOf(meta))
			yield {
				what: `${tagOf(element)} comes before the policy, so the policy does not apply to it.`,
				todo: 'Put the script below the policy.',
			};
		if (attribute(element, 'src') !== undefined) continue;
		const hashes = ['sha256', 'sha384', 'sha512'].map((kind) => `'${kind}-${createHash(kind).update(textOf(element)).digest('base64')}'`);
		const hash = hashes.find((candidate) => sourcesFor(own, `${element.tagName}-src`).includes(candidate));
		if (hash === undefined)
			yield {
				what: `Its policy does not name the ${element.tagName} that begins “${textOf(element).trim().slice(0, 60)}”, so browsers block it.`,
				todo: 'Let the build write the policy, and do not change the page after that.',
			};
		else named.delete(hash);
	}
	if (named.size > 0)
		yield {
			what: 'Its policy names styles or scripts that it does not have.',
			todo: 'Build with “npm run build”, which fits each policy to its page.',
		};
}

function* attributesWithCode({ elements }: Page): Generator<Fault> {
	for (const element of elements)
		for (const { name, value } of element.attrs)
			if (name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
				yield {
					what: `${tagOf(element)} has code in the attribute ${name}, which the policy blocks.`,
					todo: 'Move it into a stylesheet or script.',
				};
}

/** The directive that allows what an element loads from the site. */
const DIRECTIVES: Readonly<Record<string, string>> = {
	audio: 'media-src',
	embed: 'object-src',
	form: 'form-action',
	iframe: 'frame-src',
	img: 'img-src',
	object: 'object-src',
	script: 'script-src',
	track: 'media-src',
	video: 'media-src',
};
const LINK_DIRECTIVES: Readonly<Record<string, string>> = {
	'apple-touch-icon': 'img-src',
	icon: 'img-src',
	manifest: 'manifest-src',
	stylesheet: 'style-src',
};

/** Finds what a page has, but its own policy blocks. */
function* blocked(own: Policy, { all, html }: Page): Generator<Fault> {
	const needed = new Set([
		...Object.entries(DIRECTIVES).flatMap(([name, directive]) =>
			all(name).some((element) => ['src', 'data', 'action'].some((key) => isFile(attribute(element, key)))) ? [directive] : [],
		),
		...all('link').flatMap((link) => LINK_DIRECTIVES[attribute(link, 'rel') ?? ''] ?? []),
		...(/@font-face\s*\{[^}]*url\(/.test(html) ? ['font-src'] : []),
	]);
	for (const directive of needed)
		if (!sourcesFor(own, directive).includes("'self'"))
			yield {
				what: `Its policy blocks what it loads: ${directive} does not allow 'self'.`,
				todo: `Add "${directive} 'self'" to src/outputs/metadata/policy.ts.`,
			};
}

/** Whether an attribute names a file: it is not empty, and not a `data:` URL. */
function isFile(value: string | undefined): boolean {
	return value !== undefined && value !== '' && !value.startsWith('data:');
}
