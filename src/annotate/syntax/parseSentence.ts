import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { inputOf } from './inputOf.ts'
import { lemmatize } from './lemmatize.ts'
import { parseTree } from './parseTree.ts'
import { repairAddressee } from './repairAddressee.ts'
import { repairInversion } from './repairInversion.ts'
import { repairSubject } from './repairSubject.ts'
import { repairThat } from './repairThat.ts'
import { repairTimes } from './repairTimes.ts'
import { syntaxModels } from './syntaxModels.ts'
import { tagWords } from './tagWords.ts'
import { traitsOf } from './traitsOf.ts'

/** What the treebanks hold too little of for the parser to learn: reported speech. */
const REPAIRS = [repairAddressee, repairInversion, repairTimes, repairThat, repairSubject]

/** The tokens of one sentence, tagged and parsed, heads counted within it. */
export function parseSentence(text: string, spans: readonly Span[]): Token[] {
  const { tagger, parser, moves, lemmas } = syntaxModels()
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const words = forms.map(traitsOf)
  const tags = tagWords(tagger, words)
  const { heads, relations } = parseTree(parser, moves, inputOf(words, tags, tagger.classes))
  const tokens = spans.map(({ start, end }, at) => {
    const tag = tagger.classes[tags[at] as number] as string
    const head = heads[at] as number
    return {
      start,
      end,
      lemma: lemmatize(lemmas, forms[at] as string, tag),
      upos: tag.slice(0, tag.indexOf('|')),
      head: head === spans.length ? -1 : head,
      deprel: moves[(relations[at] as number) - 1]?.relation ?? 'dep',
    }
  })
  return REPAIRS.reduce((repaired, repair) => repair(text, repaired), tokens)
}
