import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReadableArticle } from '../../reading/documents/readable.ts';
import { shownPictures } from '../../model/pictures/picture.ts';
import { idsIn } from '../../tags/named.ts';
import { fileNamed } from './pictureFiles.ts';

/** Checks that the lead and the stills are pictures of the article, and that each picture and recording is shown. */
export function checkPictureUses({ body, data, isWhole, locate, pictureIds: ids }: ReadableArticle): readonly Diagnostic[] {
	const unknown = (id: string | undefined, place: () => Place) =>
		id === undefined || ids.has(id) ? [] : [diagnostic(place(), 'unknown-picture', { id, nearest: nearest(id, ids) })];
	const unknowns = [
		...unknown(data.lead, () => locate(['lead'])),
		...data.recordings.flatMap(({ still }, at) => unknown(still, () => locate(['recordings', at, 'still']))),
	];
	if (!isWhole) return unknowns;
	const shown = shownPictures({ body, data });
	const led = new Set(idsIn(body.tags, 'recording'));
	return [
		...unknowns,
		...data.pictures.flatMap(({ file, id }, at) =>
			shown.has(id) || body.images.some(({ url }) => fileNamed(url) === fileNamed(`./${file}`))
				? []
				: [diagnostic(locate(['pictures', at, 'id']), 'unused-picture', { id })],
		),
		...data.recordings.flatMap(({ id }, at) =>
			led.has(id) ? [] : [diagnostic(locate(['recordings', at, 'id']), 'unused-recording', { id })],
		),
	];
}
