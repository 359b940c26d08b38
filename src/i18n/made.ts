import type { Strings } from './strings.ts';

/** The facts about the making of an article that the words depend on. */
interface Made {
	readonly method: keyof Strings['madeBy'];
	readonly checkedBy: readonly string[];
	readonly reviewedBy: readonly string[];
}

/**
 * Says who made an article, who has checked it and who has read it: "Written by software, a language model. No person
 * has checked the facts. No outside editor has read it."
 */
export function madeInWords({ checkedBy, method, reviewedBy }: Made, t: Strings): string {
	return [
		t.madeBy[method],
		checkedBy.length > 0 ? t.factsChecked(t.list(checkedBy)) : t.factsNotChecked,
		reviewedBy.length > 0 ? t.readBefore(t.list(reviewedBy)) : t.readByNobody,
	].join(' ');
}
