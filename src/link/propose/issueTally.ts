import { stemmer } from 'stemmer'
import { parse } from '../../annotate/parse.ts'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Issue } from '../../model/Issue.ts'
import type { Span } from '../../model/Span.ts'
import { words } from '../../model/words.ts'
import { demands } from './demands.ts'
import { issueOf } from './issueOf.ts'
import { mattersOf } from './mattersOf.ts'
import type { Proposed } from './Proposed.ts'
import type { Said } from './Said.ts'
import { things } from './things.ts'

/** Longest content that is taken apart, in UTF-16 code units: what is longer is a speech, not an answer to one question. */
const MAX_LENGTH = 2000

/** Collects what statements speak of, want and refuse, and proposes the matters that most of them turn on as questions. */
export function issueTally() {
  const said: Said[] = []
  return {
    async add({ statements, text, meta }: AnnotatedDocument): Promise<void> {
      for (const { content, act } of statements) {
        const parsed = await Promise.all(content.filter(isShort).map((span) => parse(text, span)))
        const demanded = parsed.flatMap((tokens) => demands(text, tokens))
        const isNegated = demanded.length > 0 && demanded.every((demand) => demand.isNegated)
        said.push({
          things: parsed.flatMap((tokens) => things(text, tokens)),
          demands: demanded.map((demand) => ({ ...demand, stem: stemmer(demand.object.split(' ').at(-1) as string) })),
          side: isNegated !== (act === 'REJECT' || act === 'ACCUSE') ? 'against' : 'for',
          isAccusing: act === 'ACCUSE',
          wording: words(text, content)
            .replace(/\s+/g, ' ')
            .replace(/^["“”'‘’]+|["“”'‘’,]+$/g, ''),
          source: meta.source,
        })
      }
    },
    propose(): Proposed<Issue>[] {
      const ids = new Set<string>()
      return mattersOf(said)
        .map((matter) => issueOf(matter))
        .filter(({ id }) => !ids.has(id) && ids.add(id))
    },
  }
}

const isShort = ({ start, end }: Span): boolean => end - start <= MAX_LENGTH
