/** The values that occur more than once. */
export function repeated(values: Iterable<string>): ReadonlySet<string> {
	const seen = new Set<string>();
	const again = new Set<string>();
	for (const value of values) (seen.has(value) ? again : seen).add(value);
	return again;
}
