/**
 * Maps items with up to `limit` of them under way at once, and gives each result in the order of the items as soon as it is there,
 * also while the next item is awaited.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterator<Item>,
  map: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | undefined = items.next()
  try {
    while (next || underWay.length) {
      const arrived = next && underWay.length < limit ? [next.then(() => true)] : []
      const finished = underWay.slice(0, 1).map((result) => result.then(() => false))
      if (next && (await Promise.race([...arrived, ...finished]))) {
        const item: IteratorResult<Item> = await next
        next = item.done ? undefined : items.next()
        if (!item.done) underWay.push(map(item.value))
      } else yield (await underWay.shift()) as Result
    }
  } finally {
    for (const result of underWay) result.catch(() => {})
    await items.return?.()
  }
}
