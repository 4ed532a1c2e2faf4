/** Extended B³ F1 in per cent (Bagga and Baldwin 1998): per item, how pure and how whole the set it was put in is; an item is always with itself. */
export function bCubed(
  items: readonly { readonly found: readonly string[]; readonly gold: readonly string[] }[],
): number {
  const share = (a: readonly string[], b: readonly string[]) => a.some((group) => b.includes(group))
  const rate = (mine: 'found' | 'gold', theirs: 'found' | 'gold') =>
    items.reduce((sum, item) => {
      const together = items.filter((other) => other === item || share(item[mine], other[mine]))
      const right = together.filter((other) => other === item || share(item[theirs], other[theirs]))
      return sum + right.length / together.length
    }, 0) / (items.length || 1)
  const [precision, recall] = [rate('found', 'gold'), rate('gold', 'found')]
  return items.length ? (200 * precision * recall) / (precision + recall) : 0
}
