/** How many elements lie in one another at most under a node. */
export function depth(root: Element): number {
  let deepest = 0
  const stack: (readonly [Element, number])[] = [[root, 0]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [element, level] = next
    deepest = Math.max(deepest, level)
    for (const child of element.children) stack.push([child, level + 1])
  }
  return deepest
}
