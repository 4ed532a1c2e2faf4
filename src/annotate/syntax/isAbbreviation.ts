import { ontologyFile } from '../../pipeline/ontologyFile.ts'

let abbreviations: ReadonlySet<string> | undefined

/** Whether a word takes its full stop with it: "Gen.", "Inc.", "Sept.". */
export function isAbbreviation(word: string): boolean {
  abbreviations ??= new Set(
    Object.values(ontologyFile<Readonly<Record<string, readonly string[]>>>('en/abbreviations.yaml'))
      .flat()
      .flatMap((known) => [known, known.toUpperCase()]),
  )
  return abbreviations.has(word)
}
