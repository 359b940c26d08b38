import { renderSVG } from 'uqr';

/** An address as a QR code: SVG, dark on light, with the quiet zone of four modules around it. A reader of codes makes it out with an eighth of it spoilt. */
export function drawQrCode(address: string): string {
	return renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
}
