import type { Details, Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import type { Change } from '../files/wanted.ts';
import { hasName, nameOf } from './values.ts';

/** A change that one press makes, if a problem has only one remedy. */
export interface Remedy {
	readonly label: string;
	readonly changes: readonly Change[];
}

/** What a remedy depends on: the path of the value with the problem, and the other values of the article. */
interface At {
	readonly path: Path;
	readonly valueAt: (path: Path) => unknown;
}

type Remedies = { readonly [Code in DiagnosticCode]?: (details: Details<Code>, at: At) => Remedy | undefined };

const take = (value: string | undefined, { path }: At): Remedy | undefined =>
	value === undefined ? undefined : { label: `Take “${hasName(value) ? nameOf(value) : value}”`, changes: [{ act: 'set', path, value }] };
const takeNearest = ({ nearest }: { readonly nearest?: string | undefined }, at: At) =>
	typeof at.valueAt(at.path) === 'string' ? take(nearest, at) : undefined;
const remove = (label: string, { path }: At): Remedy => ({ label, changes: [{ act: 'remove', path }] });

const remedies: Remedies = {
	'tracking-url': ({ clean }, at) => take(clean, at),
	'redirect-url': ({ clean }, at) => take(clean, at),
	'relative-url': ({ within }, at) => take(within, at),
	'unknown-source': takeNearest,
	'unknown-outlet': takeNearest,
	'unknown-entity': takeNearest,
	'unknown-author': takeNearest,
	'unknown-topic': takeNearest,
	'unknown-article': takeNearest,
	'unknown-claim': takeNearest,
	'unknown-picture': takeNearest,
	'unknown-value': takeNearest,
	'doubled-quotation-marks': (_details, at) => {
		const value = at.valueAt(at.path);
		return typeof value === 'string'
			? {
					label: 'Take the quotation marks off',
					changes: [
						{
							act: 'set',
							path: at.path,
							value: value
								.trim()
								.replace(/[.,;]$/, '')
								.slice(1, -1),
						},
					],
				}
			: undefined;
	},
	'duplicate-id': ({ isReference }, at) => (isReference ? remove('Take the second out', at) : undefined),
	'missing-key': ({ where }, at) => (where === 'optional' || where === 'entry' ? remove('Take the empty one out', at) : undefined),
	'reversed-dates': ({ first, second }, at) =>
		at.valueAt(at.path) === `${first}/${second}`
			? { label: 'Put them in order', changes: [{ act: 'set', path: at.path, value: `${second}/${first}` }] }
			: undefined,
	'undeclared-entity': ({ id }, { valueAt }) => {
		const list = valueAt(['entities']);
		const length = Array.isArray(list) ? list.length : 0;
		return { label: 'Explain it at the end', changes: [{ act: 'add', path: ['entities', length], value: id }] };
	},
	'untranslated-claim': ({ id, text }, { valueAt }) => {
		const list = valueAt(['claims']);
		return {
			label: 'Begin its translation',
			changes: [{ act: 'add', path: ['claims', Array.isArray(list) ? list.length : 0], value: { id, of: text, text: '' } }],
		};
	},
};

/** The only remedy of a problem. Undefined if the editor has to choose or write something. */
export function remedyOf(
	{ code, details }: Pick<Diagnostic, 'code' | 'details'>,
	path: Path | undefined,
	valueAt: (path: Path) => unknown,
): Remedy | undefined {
	const own = remedies[code] as ((details: Diagnostic['details'], at: At) => Remedy | undefined) | undefined;
	// These problems are not about a value in a form, but their remedy adds to a list.
	const isAboutList = code === 'undeclared-entity' || code === 'untranslated-claim';
	return path === undefined && !isAboutList ? undefined : own?.(details, { path: path ?? [], valueAt });
}
