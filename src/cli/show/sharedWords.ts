/** Words in a row that make a part worth noting: fewer are shared by chance. */
const RUN = 3

/** For each wording, which of its words stand in a run that another one has too; letters and figures alone count, in any case. */
export function sharedWords(wordings: readonly (readonly string[])[]): readonly (readonly boolean[])[] {
  const plain = wordings.map((words) => words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
  const runs = plain.map((words) => new Set(words.map((_, at) => runAt(words, at))))
  return plain.map((words, own) => {
    const shared = words.map(() => false)
    for (const at of words.keys()) {
      const run = runAt(words, at)
      if (run && runs.some((others, other) => other !== own && others.has(run))) shared.fill(true, at, at + RUN)
    }
    return shared
  })
}

const runAt = (words: readonly string[], at: number): string | undefined =>
  at + RUN <= words.length ? words.slice(at, at + RUN).join(' ') : undefined
