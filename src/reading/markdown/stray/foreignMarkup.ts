/**
 * Markup of other systems, which Markdown prints as it is: of wikis, forums, WordPress, reStructuredText, AsciiDoc, Org
 * and other kinds of Markdown.
 */
export const FOREIGN = new RegExp(
	[
		String.raw`(?<![\p{L}\p{N}'])'{2,5}(?=[^\s'](?:[^']|'(?!'))*'')`,
		String.raw`\[\[(?=[^[\]\n]+\]\])`,
		String.raw`(?<![=<>!])==(?=[^\s=][^=\n]*==(?!=))`,
		String.raw`^={2,6}(?= [^=\n]+={2,6}\s*$)`,
		String.raw`\[\/(?:b|i|u|s|url|img|quote|code|size|color|center|list)\]|\[(?:url|color|size|font|img)=|\[img\]`,
		String.raw`\[\/?(?:caption|gallery|embed|playlist)(?=[\s\]][^\]\n]*(?:\]|=))`,
		String.raw`^\.\. [\w-]+::|^:{3,}(?= ?\w|$)|^!{3} (?=\w)|^#\+\w+:|^h[1-6]\. (?=\p{Lu})|^\[TOC\]$`,
		String.raw`\b(?:image::?|link:|xref:)[^\s[\]]+(?=\[[^\]\n]*\])`,
	].join('|'),
	'imu',
);

/** HTML names of characters. Readers see them if a text was turned into HTML twice (&amp;amp;), or if &nbsp lacks its semicolon. */
export const ENTITY =
	/&(?:#\d{2,6}|#x[\da-f]{2,6}|amp|lt|gt|quot|apos|nbsp|shy|zwn?j|lrm|rlm|ensp|emsp|thinsp|ndash|mdash|hellip|bull|middot|copy|reg|trade|euro|pound|deg|times|plusmn|[lrsb][sd]?quo|[lr]aquo|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|aelig|szlig);|&nbsp\b/iu;
