import type { Node } from 'prosemirror-model';

/** The file of the chart or map that a card shows. Undefined for any other node. */
export function figureOf({ attrs, type }: Node): string | undefined {
	const folder = type.name === 'card' ? { Chart: 'charts', Map: 'maps' }[String(attrs['tag'])] : undefined;
	return folder === undefined || attrs['value'] === null ? undefined : `content/${folder}/${String(attrs['value'])}.yml`;
}
