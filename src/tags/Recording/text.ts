import { link, paragraph, text as plain } from '../../markdown/nodes.ts';
import type { TagText } from '../text.ts';

/**
 * What it is, with links to the recording and to its transcript. It adds nothing to the search here: the article is
 * indexed with the titles of its recordings.
 */
export const text: TagText<'Recording'> = {
	inSearch: () => '',
	asBlock: ({ article, attributes, t }) =>
		article.recordings
			.filter(({ id }) => id === attributes.id)
			.map(({ credit, kind, length, title, transcript, url }) =>
				paragraph(
					`${t.recordingKinds[kind]}: `,
					url === undefined ? plain(title) : link(url, title),
					` (${t.lasts(length)})${t.stop} ${t.isolated(credit)}${t.stop}`,
					...(transcript === undefined ? [] : [plain(' '), link(transcript, t.transcript)]),
					...(url === undefined ? [plain(` ${t.recordingNotFound}`)] : []),
				),
			),
};
