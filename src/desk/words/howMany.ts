/** A number and what it counts: “1 claim”, “2 claims”. */
export function howMany(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}
