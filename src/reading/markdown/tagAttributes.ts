import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLanguage, LANGUAGE_PURPOSE } from '../../schema/language.ts';
import { TAGS, type TagName, type TagShape } from '../../schema/tag.ts';
import type { Element } from './node.ts';

/** The attributes of a tag that have plain text behind them. */
export function plainAttributes(element: Element): Readonly<Record<string, string>> {
	return Object.fromEntries(
		element.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.value !== ''
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}

/** What is wrong with the attributes of a tag: unknown, missing, given twice, empty, or code. */
export function checkAttributes(tag: TagName, element: Element, place: Place): readonly Diagnostic[] {
	const { required, optional }: TagShape = TAGS[tag];
	const known = [...required, ...optional];
	const values = plainAttributes(element);
	const names = element.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
	const coded = element.attributes.filter(
		({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value !== 'string' && value !== null && value !== undefined),
	);
	const withCode = coded.map((attribute) => ('name' in attribute ? attribute.name : ''));
	const strange = names.filter((name) => name !== '' && !known.includes(name));
	return [
		...(coded.length > 0 ? [diagnostic(place, 'code-in-text', { what: 'attribute' })] : []),
		...strange.map((attribute) =>
			diagnostic(place, 'unknown-attribute', { tag, attribute, known: known.join(', '), nearest: nearest(attribute, known) }),
		),
		...required
			.filter((name) => values[name] === undefined && !withCode.includes(name) && nearest(name, strange) === undefined)
			.map((attribute) => diagnostic(place, 'missing-attribute', { tag, attribute })),
		...known
			.filter((name) => names.indexOf(name) < names.lastIndexOf(name))
			.map((key) => diagnostic(place, 'duplicate-key', { key, where: 'tag' })),
		...optional
			.filter((name) => names.includes(name) && !withCode.includes(name))
			.flatMap((name) => checkOptional(name, values[name] ?? '', place)),
	];
}

/** What is wrong with the value of an attribute that may be left out. */
function checkOptional(key: string, value: string, place: Place): readonly Diagnostic[] {
	const isRight = key === 'lang' ? isLanguage(value) : value !== '';
	const purpose = key === 'lang' ? LANGUAGE_PURPOSE : 'the id of an entity';
	return isRight ? [] : [diagnostic(place, 'unknown-value', { key, value, purpose: `${purpose}, or leave ${key} out` })];
}
