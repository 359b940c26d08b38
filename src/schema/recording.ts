import { z } from 'astro/zod';
import { id, reference } from './id.ts';
import { text } from './text.ts';
import { urlOrUnknown } from './url.ts';

export const RECORDING_KINDS = ['video', 'sound'] as const;

/** Minutes and seconds, with the hours before them if there are any: 4:05, 1:02:30. */
const LENGTH = /^(?:(\d{1,2}):(?=[0-5]\d:))?([0-5]?\d):([0-5]\d)$/;

/** The length of a recording in seconds. */
export function secondsOf(length: string): number {
	const [, hours = '0', minutes = '0', seconds = '0'] = LENGTH.exec(length) ?? [];
	return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** A video or sound recording at its source. The page links to it and plays nothing. */
export const recordingSchema = z.strictObject({
	id: id.describe('the recording’s permanent name in this article, like night-of-the-fire'),
	kind: z.enum(RECORDING_KINDS).describe('whether there is something to see, or only to hear'),
	title: text(10, 160).describe('what it is called, or what it is in our words'),
	url: urlOrUnknown.describe('the web address at which it can be played'),
	length: z.string().regex(LENGTH, { error: 'recording-length' }).describe('how long it is: minutes and seconds, like 4:05, or 1:02:30'),
	credit: text(2, 160).describe('whose recording it is, as they want to be named'),
	transcript: urlOrUnknown.optional().describe('the web address of its words in writing'),
	still: reference.optional().describe('the id of the picture that stands for it, under pictures'),
	source: reference.optional().describe('the id of the source that it is'),
});

export type RecordingData = z.output<typeof recordingSchema>;
export type RecordingKind = (typeof RECORDING_KINDS)[number];
