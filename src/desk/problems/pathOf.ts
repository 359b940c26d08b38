import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import { pathAt, valueOf, type YamlText } from '../files/yamlText.ts';

/** The path of the value that a problem is about. `start` is its offset in the YAML. For a missing value, the path where it would be. */
export function pathOf(yaml: YamlText, { code, details }: Pick<Diagnostic, 'code' | 'details'>, start: number): Path {
	const path = pathAt(yaml, start);
	const key = code === 'missing-key' ? (details as { readonly key?: string }).key : code === 'no-site-address' ? 'address' : undefined;
	if (key === undefined || key === '' || path.at(-1) === key) return path;
	const value = path.reduce<unknown>(
		(own, step) => (typeof own === 'object' && own !== null ? (own as Readonly<Record<string, unknown>>)[step] : undefined),
		valueOf(yaml),
	);
	const isAround = (typeof value === 'object' && !Array.isArray(value)) || value === undefined;
	return isAround ? [...path, key] : [...path.slice(0, -1), key];
}
