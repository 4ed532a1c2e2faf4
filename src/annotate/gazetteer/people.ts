import { ontologyFile } from '../../pipeline/ontologyFile.ts'

interface File {
  readonly honorifics: Readonly<Record<'m' | 'f' | 'n', readonly string[]>>
  readonly styles: readonly string[]
  readonly titles: readonly string[]
  readonly ambiguous: readonly string[]
  readonly callings: readonly (readonly string[])[]
  readonly anybody: readonly string[]
  readonly kin: readonly string[]
  readonly independent: readonly string[]
  readonly servants: readonly string[]
  readonly sent: readonly string[]
  readonly persons: readonly string[]
  readonly male: readonly string[]
  readonly female: readonly string[]
  readonly bodies: readonly string[]
  readonly papers: readonly string[]
  readonly crowds: readonly string[]
}

/** The words of src/ontology/en/people.yaml; nouns in lower case and singular, titles as they are written. */
interface People
  extends Readonly<Record<'persons' | 'male' | 'female' | 'bodies' | 'papers' | 'crowds', ReadonlySet<string>>> {
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | 'n'>
  /** Honorifics that tell no office or rank. */
  readonly styles: ReadonlySet<string>
  /** Every word that a title before a name may consist of. */
  readonly titleWords: ReadonlySet<string>
  /** Whole titles and honorifics: "Brigadier General". */
  readonly titles: ReadonlySet<string>
  /** Those of them that stand in other names too. */
  readonly ambiguous: ReadonlySet<string>
  /** Nouns that may describe one and the same person. */
  readonly callings: readonly ReadonlySet<string>[]
  /** Nouns that may describe any person. */
  readonly anybody: ReadonlySet<string>
  /** What somebody is to a relative: by itself no role. */
  readonly kin: ReadonlySet<string>
  /** Callings of those who speak for nobody but themselves. */
  readonly independent: ReadonlySet<string>
  /** Callings of those who speak for whom they serve. */
  readonly servants: ReadonlySet<string>
  /** Callings of those who are sent to a country and are not of it. */
  readonly sent: ReadonlySet<string>
}

let words: People | undefined

export function people(): People {
  words ??= read(ontologyFile<File>('en/people.yaml'))
  return words
}

const read = ({
  honorifics,
  styles,
  titles,
  ambiguous,
  callings,
  anybody,
  kin,
  independent,
  servants,
  sent,
  ...nouns
}: File): People => ({
  honorifics: new Map(
    (['m', 'f', 'n'] as const).flatMap((gender) => honorifics[gender].map((word) => [word, gender] as const)),
  ),
  styles: new Set(styles),
  titleWords: new Set(titles.flatMap((title) => title.split(' ')).filter((word) => word !== 'of')),
  titles: new Set([...titles, ...Object.values(honorifics).flat()]),
  ambiguous: new Set(ambiguous),
  callings: callings.map((nouns) => new Set(nouns)),
  anybody: new Set(anybody),
  kin: new Set(kin),
  independent: new Set(independent),
  servants: new Set(servants),
  sent: new Set(sent),
  persons: new Set(nouns.persons),
  male: new Set(nouns.male),
  female: new Set(nouns.female),
  bodies: new Set(nouns.bodies),
  papers: new Set(nouns.papers),
  crowds: new Set(nouns.crowds),
})
