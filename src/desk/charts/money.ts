const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Signs of currencies that stand for one of them only; a dollar, a pound or a rupee may be that of several countries. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', US$: 'USD', '؋': 'AFN', '₹': 'INR', A$: 'AUD', C$: 'CAD' };

/** The three letters of a currency, by its sign or by themselves; undefined where they leave open which it is. */
export function currencyOf(sign: string | undefined): string | undefined {
	if (sign === undefined) return undefined;
	return SIGNS[sign] ?? (CODES.has(sign) ? sign : undefined);
}
