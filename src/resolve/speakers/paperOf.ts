import { people } from '../../annotate/gazetteer/people.ts'
import type { Mention } from '../../model/Mention.ts'
import { lastWord } from './lastWord.ts'
import { mentionsIn } from './mentionsIn.ts'
import type { Scene } from './Scene.ts'

/** The description of the paper that a mention is, or, as a pronoun, stands for: a thing that is written or counted, or that holds somebody's name ("a Water Board count"). */
export function paperOf(scene: Scene, mention: Mention): Mention | undefined {
  if (scene.entities.get(mention.entity)?.type !== 'other' || mention.kind === 'name') return undefined
  if (mention.kind === 'pronoun')
    return scene.mentions.find(({ entity, kind }) => entity === mention.entity && kind === 'nominal')
  const isPaper =
    people().papers.has(lastWord(scene, mention)) ||
    mentionsIn(scene, mention).some(({ entity, kind }) => entity !== mention.entity && kind === 'name')
  return isPaper ? mention : undefined
}
