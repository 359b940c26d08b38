/** Pairs of quotation marks that surround a whole text. Within the text, an apostrophe or another quotation ends the first pair. */
const QUOTED = /^(?:“[^“”]*”|"[^"]*"|„[^“”]*[“”]|«[^«»]*»|‘[^‘’]*’|'[^']*')[.,;]?$/;

/** Whether quotation marks stand around all of a text, where the site sets them itself. */
export function isInQuotationMarks(text: string): boolean {
	return QUOTED.test(text.trim());
}
