/** Formats a length of time as on a clock, with the digits of a locale: 4:05, 1:02:30. */
export function clock(locale: string, seconds: number): string {
	const whole = new Intl.NumberFormat(locale, { useGrouping: false });
	const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
	const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return hours === 0
		? `${whole.format(minutes)}:${two.format(rest)}`
		: [whole.format(hours), two.format(minutes), two.format(rest)].join(':');
}
