import { expect, test } from 'vitest';
import { isNamedInSentence } from '../../../src/model/views/namedInSentence.ts';

const sentence = { heading: undefined, before: 'On Monday', words: 'the gates stood open', after: ', Orbel told the Herald.' };
const led = (speaker: string | undefined, outlet: string) => ({ lead: { speaker, outlet, date: undefined } });

test('a bracket does not repeat a name from its sentence', () => {
	expect(isNamedInSentence(sentence, led('Orbel', 'Sarv Herald'))).toBe(true);
	expect(isNamedInSentence({ ...sentence, before: 'By the Gazette’s account' }, led(undefined, 'Gazette'))).toBe(true);
});

test('a bracket says who speaks if the sentence names only the outlet, nobody, or part of a name', () => {
	expect(isNamedInSentence(sentence, led('Reik', 'Herald'))).toBe(false);
	expect(isNamedInSentence(sentence, led(undefined, 'Corriere'))).toBe(false);
	expect(isNamedInSentence({ ...sentence, after: ', Orbelian said.' }, led('Orbel', 'Sarv Herald'))).toBe(false);
});

test('a name with special characters is searched for as written', () => {
	expect(isNamedInSentence({ ...sentence, after: ', the U.N. (mission) said.' }, led('U.N. (mission)', 'Herald'))).toBe(true);
	expect(isNamedInSentence({ ...sentence, after: ', the UXN said.' }, led('U.N', 'Herald'))).toBe(false);
});
