import { blocks } from '../../src/annotate/blocks.ts'
import { coreference } from '../../src/annotate/coreference.ts'
import { encoding } from '../../src/annotate/encoding.ts'
import { language } from '../../src/annotate/language.ts'
import { names } from '../../src/annotate/names.ts'
import { quotations } from '../../src/annotate/quotations.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import type { Dispute } from '../../src/model/Dispute.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { speakers } from '../../src/resolve/speakers.ts'

/** A statement by its words: the first occurrence of each in the text. */
export interface Said {
  readonly source?: string | readonly string[]
  readonly cue: string
  readonly content: string
}

/** Runs the chain up to the speakers, with the statements that the test gives. */
export async function whoIn(text: string, said: readonly Said[] = [], dispute?: Dispute) {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const given = defineComponent({
    name: 'given',
    requires: [],
    assigns: ['attributions'],
    run: () => ({
      attributions: said.map(
        ({ source, cue, content }, i): Attribution => ({
          id: `s${i + 1}`,
          kind: 'indirect',
          source: [source ?? []].flat().map(span),
          cue: [span(cue)],
          content: [span(content)],
          confidence: 1,
        }),
      ),
    }),
  })
  const chain = [language, blocks, quotations, sentences, words, encoding, tokens, names, given, coreference, speakers]
  const { layers } = await runChain(
    chain,
    { text, meta: { source: 'test' }, messages: [] },
    { ...(dispute && { dispute }) },
  )
  const { entities = [], mentions = [], names: found = [] } = layers
  const entity = (id: string | undefined) => entities.find((candidate) => candidate.id === id)
  return {
    layers,
    names: found.map(({ start, end, type }) => [text.slice(start, end), type]),
    /** The entity that the first occurrence of these words means. */
    meant: (words: string) => {
      const { start } = span(words)
      return entity(mentions.find((mention) => mention.start === start && mention.end === start + words.length)?.entity)
    },
    statement: (id: string) => {
      const { speaker, party, via, viaKind, addressee = [], resolution } = layers.speakers?.get(id) ?? {}
      return {
        speaker: entity(speaker)?.name,
        party: entity(party)?.name,
        via: entity(via)?.name,
        viaKind,
        addressee: addressee.map((one) => entity(one)?.name),
        rule: resolution?.speaker?.rule,
      }
    },
  }
}
