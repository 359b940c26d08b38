const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Currency signs that mean one currency only. Several countries have a dollar, a pound or a rupee. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', US$: 'USD', '؋': 'AFN', '₹': 'INR', A$: 'AUD', C$: 'CAD' };

/** The code of a currency, from its sign or code. Undefined if the currency is not certain. */
export function currencyOf(sign: string | undefined): string | undefined {
	if (sign === undefined) return undefined;
	return SIGNS[sign] ?? (CODES.has(sign) ? sign : undefined);
}
