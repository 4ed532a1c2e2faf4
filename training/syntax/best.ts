/** The index of the highest score. */
export function best(scores: ArrayLike<number>): number {
  let best = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[best] as number)) best = at
  return best
}
