import { expect, test } from 'vitest';
import { isInShard, readShard } from '../../../src/renewing/shard.ts';

test('every page is in exactly one shard, and no shard has much more than its share', () => {
	const urls = Array.from({ length: 4000 }, (_, index) => `/articles/story-${index}/`);
	const shards = [1, 2, 3, 4].map((number) => urls.filter((url) => isInShard(url, { number, of: 4 })));
	expect(shards.flat().sort()).toEqual(urls.toSorted());
	for (const shard of shards) expect(Math.abs(shard.length - 1000)).toBeLessThan(150);
});

test('a shard is written as the second of eight, and nothing else is one', () => {
	expect(readShard('2/8')).toEqual({ number: 2, of: 8 });
	for (const wrong of ['0/8', '9/8', '2', '2/', '/8', '2/0', '-1/8', '1.5/8', '2/8/9', 'two/8', ''])
		expect(readShard(wrong)).toBeUndefined();
});
