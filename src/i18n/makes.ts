import type { Strings } from './strings.ts';

/** Who made an article, as far as the words depend on it. */
interface Made {
	readonly method: keyof Strings['madeBy'];
	readonly checkedBy: readonly string[];
	readonly reviewedBy: readonly string[];
}

/** Who made an article and who has checked and read it: "Written by software, a language model. Nobody has checked its facts. …" */
export function whoMade({ checkedBy, method, reviewedBy }: Made, t: Strings): string {
	return [
		t.madeBy[method],
		checkedBy.length === 0 ? t.factsNotChecked : t.factsCheckedBy(t.list(checkedBy)),
		reviewedBy.length === 0 ? t.notReadOutside : t.readOutsideBy(t.list(reviewedBy)),
	].join(' ');
}
