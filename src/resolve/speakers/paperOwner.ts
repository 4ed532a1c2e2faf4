import { firstAt } from '../../annotate/firstAt.ts'
import type { Mention } from '../../model/Mention.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { clauseSubject } from './clauseSubject.ts'
import { lastWord } from './lastWord.ts'
import { mentionsIn } from './mentionsIn.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

interface Channels {
  readonly families: readonly (readonly string[])[]
  readonly making: readonly string[]
}

/** Mentions that are looked back at for the paper's first appearance. */
const REACH = 200

/** Whose paper it is: "Lindt's statement", "the announcement from Lindt", or who "filed a suit" that is later "the suit". */
export function paperOwner(scene: Scene, paper: Mention): Speaker | undefined {
  const own = explicitOwner(scene, paper)
  if (own) return { entity: own.entity, resolution: resolved('speaker', 'document-owner', 'whose paper it is') }
  const maker = firstMaker(scene, paper)
  return (
    maker && {
      entity: maker.entity,
      resolution: resolved('speaker', 'document-maker', 'who made the paper, as told before'),
    }
  )
}

const PREPOSITION = /\b(?:for|of|from|in|at|to|by|on|about|with)\b/i
const MAKER = /^(?:person|organization)$/

function explicitOwner(scene: Scene, paper: Mention): Mention | undefined {
  // "Friday's announcement" is nobody's by that.
  const inside = mentionsIn(scene, paper).filter(
    ({ entity }) => entity !== paper.entity && scene.entities.get(entity)?.type !== 'other',
  )
  return (
    inside.find(({ end, kind }) => kind === 'pronoun' || /^['’]/.test(scene.text.slice(end, end + 1))) ??
    inside.find(
      ({ entity, kind, start }) =>
        kind === 'name' &&
        MAKER.test(scene.entities.get(entity)?.type ?? '') &&
        !PREPOSITION.test(scene.text.slice(paper.start, start)),
    ) ??
    makerAfter(scene, paper)
  )
}

function makerAfter(scene: Scene, { end }: Mention): Mention | undefined {
  const link = /^\s+(?:(?:filed|issued|released|made|written)\s+)?(?:from|by)\s+(?:the\s+)?/.exec(
    scene.text.slice(end, end + 24),
  )
  return link ? mentionsIn(scene, { start: end + link[0].length - 4, end: end + link[0].length + 1 }).at(-1) : undefined
}

function firstMaker(scene: Scene, paper: Mention): Mention | undefined {
  const noun = lastWord(scene, paper)
  const family = ontologyFile<Channels>('en/channels.yaml').families.find((nouns) => nouns.includes(noun)) ?? [noun]
  const at = firstAt(scene.mentions, paper.start)
  for (let i = Math.max(0, at - REACH); i <= at; i++) {
    const mention = scene.mentions[i] as Mention
    if (mention.kind !== 'nominal' || !family.includes(lastWord(scene, mention))) continue
    const maker = explicitOwner(scene, mention) ?? subjectOver(scene, mention)
    if (maker) return maker
  }
  return undefined
}

/** The subject of the verb whose object the paper is. */
function subjectOver(scene: Scene, { end }: Mention): Mention | undefined {
  const token = scene.tokens[firstAt(scene.tokens, end) - 1]
  const verb = token?.deprel.startsWith('obj') ? scene.tokens[token.head] : undefined
  if (!verb || !ontologyFile<Channels>('en/channels.yaml').making.includes(verb.lemma)) return undefined
  const subject = clauseSubject(scene, verb)
  return subject && scene.entities.get(subject.entity)?.type !== 'other' ? subject : undefined
}
