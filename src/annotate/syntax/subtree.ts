/**
 * The indices of a token and all below it, in text order.
 *
 * @param childrenOf as `children(tokens)` gives it; built once a document
 * @param skip leaves out the subtrees of tokens for which it holds, such as a relative clause; never the root itself
 */
export function subtree(
  childrenOf: readonly (readonly number[])[],
  root: number,
  skip: (token: number) => boolean = () => false,
): number[] {
  const found = [root]
  for (let at = 0; at < found.length; at++) {
    for (const child of childrenOf[found[at] as number] ?? []) if (!skip(child)) found.push(child)
  }
  return found.sort((a, b) => a - b)
}
