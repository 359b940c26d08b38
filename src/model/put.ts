/** Adds an item to those that a map has under a key. */
export function put<Key, Item>(item: Item, key: Key, map: Map<Key, Item[]>): void {
	const items = map.get(key);
	if (items === undefined) map.set(key, [item]);
	else items.push(item);
}
