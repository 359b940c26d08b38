import { encode } from 'uqr';
import { element } from '../xml.ts';

/** Light modules around the code, without which telephones do not find it. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code: SVG, dark on light. A reader of codes makes it out with an eighth of it spoilt. It stands in
 * every page, so it is short: each run of dark modules is a stroke of one path, which begins where the last one ended.
 * To try all eight masks would take eight times as long, and telephones read any of them.
 */
export function drawQrCode(address: string, name: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 });
	const side = size + 2 * QUIET_ZONE;
	const square = { viewBox: [-QUIET_ZONE, -QUIET_ZONE, side, side].join(' '), 'shape-rendering': 'crispEdges' };
	return element('svg', { class: 'qr-code', role: 'img', 'aria-label': name, ...square }, [
		element('path', { d: `M-${QUIET_ZONE}-${QUIET_ZONE}h${side}v${side}h-${side}`, fill: '#fff' }),
		element('path', { d: strokes(data), stroke: '#000' }),
	]);
}

/** The dark runs of all rows as one path of level strokes through the middle of their rows. */
function strokes(rows: readonly (readonly boolean[])[]): string {
	let path = 'M0 .5';
	let [column, row] = [0, 0];
	for (const [y, modules] of rows.entries())
		for (let x = 0; x < modules.length; x++) {
			if (!modules[x]) continue;
			const end = modules.indexOf(false, x);
			const length = (end === -1 ? modules.length : end) - x;
			path += `m${x - column} ${y - row}h${length}`;
			[column, row] = [x + length, y];
			x += length - 1;
		}
	return path;
}
