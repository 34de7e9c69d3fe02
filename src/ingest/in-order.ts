/**
 * Works on many things at once and gives the results in the order of the things. At most `ahead` are under
 * way or wait for their turn, however many there are; when nobody takes results, nothing more is begun.
 */
export async function* inOrder<Item, Result>(items: Iterable<Item> | AsyncIterable<Item>, ahead: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is told when its turn comes, not before.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= ahead) yield await (begun.shift() as Promise<Result>);
  }
  for (const result of begun) yield await result;
}
