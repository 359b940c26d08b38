import { joinContent, splitContent } from '../files/contentText.ts';
import { isReadable, readYamlText, valueOf } from '../files/yamlText.ts';
import { compareTexts, mergeTexts, type BlockDifference, type Stretch } from './blocks.ts';
import { compareValues } from './compare.ts';
import type { Comparison, Versions } from './comparison.ts';
import { takeMine } from './mergeValues.ts';
import { compareTables } from './tables.ts';

/** Compares two versions of a file. Undefined if one of them cannot be read. */
export function compareVersions(path: string, versions: Versions): Comparison | undefined {
	if (path.endsWith('.csv')) return compareTables(versions);
	const { base, mine, theirs } = versions;
	const [own, other] = [splitContent(path, mine), splitContent(path, theirs)];
	if (own === undefined || other === undefined) return undefined;
	const [ownYaml, otherYaml] = [readYamlText(own.yaml), readYamlText(other.yaml)];
	if (!isReadable(ownYaml) || !isReadable(otherYaml)) return undefined;
	const was = base === undefined ? undefined : splitContent(path, base);
	const wasYaml = was === undefined ? undefined : readYamlText(was.yaml);
	const isKnown = wasYaml !== undefined && isReadable(wasYaml);
	const myValues = valueOf(ownYaml);
	const values = compareValues(
		{ base: isKnown ? valueOf(wasYaml) : undefined, mine: myValues ?? {}, theirs: valueOf(otherYaml) ?? {} },
		isKnown,
	);
	const stretches = compareTexts(was?.body, own.body, other.body);
	return {
		values,
		texts: stretches.filter(isDifference),
		merge: (choose) =>
			joinContent({
				...other,
				yaml: takeMine(
					otherYaml,
					values.filter((difference) => choose(difference) === 'mine'),
					myValues,
				).text,
				body: mergeTexts(stretches, choose, other.body),
			}),
	};
}

function isDifference(stretch: Stretch): stretch is BlockDifference {
	return !('same' in stretch);
}
