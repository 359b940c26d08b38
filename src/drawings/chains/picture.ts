import { escapeXml } from '../../xml.ts';
import { element, round } from '../svg.ts';
import { fitLine, type Lettering } from './lettering.ts';
import { PADDING, type Layout, type Spot } from './layout.ts';

/** Our finding on the claim. */
interface Finding {
	/** The id of the symbol for its shape. The page contains the symbol. */
	readonly shape: string;
	readonly words: string;
}

interface Look {
	readonly lettering: Lettering;
	/** For `rtl`, the whole picture is mirrored. */
	readonly direction: 'ltr' | 'rtl';
	readonly className: string;
}

/** Draws a layout as inline SVG, coloured by the page's styles. It is hidden from screen readers, which read the lists beside it. */
export function drawChains(layout: Layout, finding: Finding, { className, direction, lettering }: Look): string {
	const { boxes, claim, headings, height, lines, width } = layout;
	const { line, size } = lettering;
	const flip = (x: number) => (direction === 'rtl' ? width - x : x);
	const words = (text: string, [x, y]: Spot, name?: string) => element('text', { x: flip(x), y, class: name }, [escapeXml(text)]);
	const box = ({ height: tall, width: wide, x, y }: Layout['claim'] | Layout['boxes'][number], name: string) =>
		element('rect', { x: direction === 'rtl' ? width - x - wide : x, y, width: wide, height: tall, class: name });
	const path = (spots: readonly Spot[]) => spots.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(flip(x))} ${round(y)}`).join('');
	const shapeAt = claim.y + 10 + claim.lines.length * line + line / 2 - size / 2;
	return element(
		'svg',
		{ class: `chain-picture ${className}`, viewBox: `0 0 ${width} ${round(height)}`, width, height, 'aria-hidden': 'true' },
		[
			...lines.flatMap(({ end, side, spots }) => [
				element('path', { d: path(spots), class: `chain is-${side}` }),
				...(end === 'none' ? [] : [element('path', { d: path(endMark(spots, end)), class: `chain-end is-${side} is-${end}` })]),
			]),
			...headings.map(({ at, words: text }) => words(text, at, 'quiet')),
			...boxes.flatMap((place) => [
				box(place, `report is-${place.side}${place.node.isFound ? '' : ' is-not-found'}`),
				words(fitLine(place.node.name, place.width - 2 * PADDING, lettering), [place.x + PADDING, place.y + 4 + line * 0.8], 'firm'),
				...place.node.facts.map((fact, index) =>
					words(fitLine(fact, place.width - 2 * PADDING, lettering), [place.x + PADDING, place.y + 4 + line * (index + 1.8)], 'quiet'),
				),
			]),
			box(claim, 'claimed-box'),
			...claim.lines.map((text, index) => words(text, [claim.x + PADDING, claim.y + 8 + line * (index + 0.8)])),
			element('use', {
				href: `#shape-${finding.shape}`,
				x: flip(claim.x + PADDING + (direction === 'rtl' ? size : 0)),
				y: shapeAt,
				width: size,
				height: size,
			}),
			words(finding.words, [claim.x + PADDING + size * 1.4, claim.y + 12 + line * (claim.lines.length + 0.8)], 'firm'),
		],
	);
}

/** The mark at the end of a line: an arrowhead, or a bar across it to show that it goes no further. */
function endMark(spots: readonly Spot[], end: 'arrow' | 'bar'): readonly Spot[] {
	const [[x, y] = [0, 0], [fromX, fromY] = [0, 0]] = [spots.at(-1), spots.at(-2)];
	const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
	if (end === 'bar') {
		const [bx, by] = [x - dx * 5, y - dy * 5];
		return [
			[bx - dy * 7, by - dx * 7],
			[bx + dy * 7, by + dx * 7],
		];
	}
	return [
		[x - dx * 8 - dy * 4, y - dy * 8 - dx * 4],
		[x, y],
		[x - dx * 8 + dy * 4, y - dy * 8 + dx * 4],
	];
}
