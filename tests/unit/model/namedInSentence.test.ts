import { expect, test } from 'vitest';
import { isNamedInSentence } from '../../../src/model/views/namedInSentence.ts';

const sentence = { heading: undefined, before: 'On Monday', words: 'the gates stood open', after: ', Orbel told the Herald.' };
const led = (speaker: string | undefined, outlet: string) => ({ lead: { speaker, outlet, date: undefined } });

test('a bracket need not repeat whom its sentence has named', () => {
	expect(isNamedInSentence(sentence, led('Orbel', 'Sarv Herald'))).toBe(true);
	expect(isNamedInSentence({ ...sentence, before: 'By the Gazette’s account' }, led(undefined, 'Gazette'))).toBe(true);
});

test('a bracket says who speaks where the sentence names only the outlet, nobody, or part of a name', () => {
	expect(isNamedInSentence(sentence, led('Reik', 'Herald'))).toBe(false);
	expect(isNamedInSentence(sentence, led(undefined, 'Corriere'))).toBe(false);
	expect(isNamedInSentence({ ...sentence, after: ', Orbelian said.' }, led('Orbel', 'Sarv Herald'))).toBe(false);
});

test('a name with signs of its own is looked for as it is written', () => {
	expect(isNamedInSentence({ ...sentence, after: ', the U.N. (mission) said.' }, led('U.N. (mission)', 'Herald'))).toBe(true);
	expect(isNamedInSentence({ ...sentence, after: ', the UXN said.' }, led('U.N', 'Herald'))).toBe(false);
});
