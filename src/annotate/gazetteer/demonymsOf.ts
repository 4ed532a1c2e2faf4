import { ontologyFile } from '../../pipeline/ontologyFile.ts'

interface English {
  readonly endings: Readonly<Record<string, readonly string[]>>
}

/** Words for the people of a state that no list has, as English makes them from its name: "Varania" gives "Varanian", "Varanians". */
export function demonymsOf(name: string): readonly string[] {
  const { endings } = ontologyFile<English>('en/demonyms.yaml')
  const ending = Object.keys(endings).find((candidate) => name.endsWith(candidate)) ?? ''
  const stem = name.slice(0, name.length - ending.length)
  return (endings[ending] ?? []).flatMap((suffix) => [`${stem}${suffix}`, `${stem}${suffix}s`])
}
