import { isAlias, isScalar, visit } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { explainJoined } from './indentation.ts';
import type { Reason } from './reason.ts';
import { signReason } from './reasons.ts';
import { placeIn, type YamlSource } from './source.ts';

/** Finds what the parser reads in a way that no author means. */
export function findMisread(source: YamlSource): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const { document, text } = source;
	if (document.directives?.yaml.explicit === true) {
		const [line = '%'] = /^%.*/m.exec(text) ?? [];
		const start = Math.max(0, text.search(/^%/m));
		diagnostics.push(
			brokenYaml(source, { start, length: line.length, reason: 'this line is an instruction to a program.', remedy: 'Delete it.' }),
		);
	}
	visit(document, {
		Node(_, node) {
			if (!node.range) return;
			const [start, end] = node.range;
			if (node.tag !== undefined) diagnostics.push(describeTag(source, start));
			const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : undefined;
			if (sign !== undefined) diagnostics.push(brokenYaml(source, signReason(sign, text.lastIndexOf(sign, start))));
			const joined = isScalar(node) && node.type === 'PLAIN' ? explainJoined(text, [start, end]) : undefined;
			if (joined !== undefined) diagnostics.push(brokenYaml(source, joined));
		},
	});
	return diagnostics;
}

/** Reports a word with an exclamation mark before a value, which tells programs how to read it: `!!bool yes`. */
function describeTag(source: YamlSource, start: number): Diagnostic {
	const at = source.text.lastIndexOf('!', start - 1);
	const from = source.text.charAt(at - 1) === '!' ? at - 1 : at;
	const [tag = '!'] = /^!\S*/.exec(source.text.slice(from)) ?? [];
	return diagnostic(placeIn(source, from, tag.length), 'yaml-tag', { tag });
}

/** The problem for YAML that cannot be read: why, and what to do. */
export function describeBroken(source: YamlSource, reason: Reason): Diagnostic {
	return source.text.startsWith('!', reason.start) ? describeTag(source, reason.start + 1) : brokenYaml(source, reason);
}

function brokenYaml(source: YamlSource, { length, reason, remedy, start }: Reason): Diagnostic {
	const part = source.file.path.endsWith('.mdx') ? 'frontmatter' : 'file';
	return diagnostic(placeIn(source, start, length), 'broken-yaml', { part, reason, remedy });
}
