/** Pairs of quotation marks that surround a whole text. Within the text, an apostrophe or another quotation ends the first pair. */
const QUOTED = /^(?:“[^“”]*”|"[^"]*"|„[^“”]*[“”]|«[^«»]*»|‘[^‘’]*’|'[^']*')[.,;]?$/;

/** Whether a whole text is in quotation marks, where the site adds them itself. */
export function isInQuotationMarks(text: string): boolean {
	return QUOTED.test(text.trim());
}
