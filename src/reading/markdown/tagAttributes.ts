import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLanguage, LANGUAGE_PURPOSE } from '../../schema/language.ts';
import { plainAttributes } from '../../tags/attributes.ts';
import type { AttributeSpec, Held, Named } from '../../tags/spec.ts';
import { isBlockTag, SPECS, type TagName } from '../../tags/specs.ts';
import type { Element } from './node.ts';

/** What is wrong with the attributes of a tag: unknown, missing, given twice, empty, or code. */
export function checkAttributes(tag: TagName, element: Element, place: Place): readonly Diagnostic[] {
	const specs: Readonly<Record<string, AttributeSpec>> = SPECS[tag].attributes;
	const known = Object.keys(specs);
	const required = known.filter((name) => specs[name]?.mayBeLeftOut === undefined);
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
			.map((attribute) => diagnostic(place, 'missing-attribute', { tag, attribute, isBlock: isBlockTag(tag) })),
		...known
			.filter((name) => names.indexOf(name) < names.lastIndexOf(name))
			.map((key) => diagnostic(place, 'duplicate-key', { key, where: 'tag' })),
		...known
			.filter((name) => names.includes(name) && !withCode.includes(name))
			.flatMap((name) => checkValue(name, specs[name], values[name] ?? '', place)),
	];
}

/** What is wrong with an attribute’s value. If the attribute is required, an empty value is reported as missing instead. */
function checkValue(key: string, spec: AttributeSpec | undefined, value: string, place: Place): readonly Diagnostic[] {
	if (spec === undefined || (value === '' && spec.mayBeLeftOut === undefined)) return [];
	if ('holds' in spec ? HELD[spec.holds].isRight(value) : value !== '') return [];
	const purpose = 'holds' in spec ? HELD[spec.holds].purpose : NAMED[spec.names];
	return [diagnostic(place, 'unknown-value', { key, value, purpose: purpose + (spec.mayBeLeftOut ? `, or leave ${key} out` : '') })];
}

const NAMED: Readonly<Record<Named, string>> = {
	article: 'the slug of an article',
	chart: 'the id of a chart',
	claim: 'the id of a claim',
	entity: 'the id of an entity',
	map: 'the id of a map',
	picture: 'the id of a picture',
	recording: 'the id of a recording',
	source: 'the id of a source',
};

const HELD: Readonly<Record<Held, { readonly isRight: (value: string) => boolean; readonly purpose: string }>> = {
	language: { isRight: isLanguage, purpose: LANGUAGE_PURPOSE },
};
