import type { Entity } from '../model/Entity.ts'
import type { Mention } from '../model/Mention.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { chooseWith } from './coreference/chooseWith.ts'
import { coreferenceModel } from './coreference/coreferenceModel.ts'
import type { Figure } from './coreference/Figure.ts'
import { newCast } from './coreference/newCast.ts'
import { phrases as findPhrases } from './coreference/phrases.ts'
import { readWords } from './coreference/readWords.ts'
import { settle } from './coreference/settle.ts'
import { gazetteerOf } from './gazetteer/gazetteerOf.ts'

/**
 * Who is who in one document: names, descriptions and pronouns that mean the same are one entity, with its roles and country.
 * A description that means nobody named is an entity too, so that everyone who speaks is one.
 */
export const coreference = defineComponent({
  name: 'coreference',
  requires: ['blocks', 'sentences', 'encoding', 'tokens', 'names', 'attributions'],
  assigns: ['entities', 'mentions', 'references'],
  run: ({ text, meta, blocks, sentences, encoding, tokens, names, attributions }, { dispute }) => {
    const words = readWords(text, sentences, tokens, encoding)
    const phrases = findPhrases(words, names, attributions)
    const cast = newCast(meta.byline, gazetteerOf(dispute))
    const bylines = blocks.filter(({ kind }) => kind === 'byline')
    const choose = chooseWith(coreferenceModel())
    const { figures, likelihoods } = settle(words, phrases, attributions, cast, choose, bylines)
    // Those who speak for a country need it as an entity, named or not.
    for (const { country } of [...cast.figures]) if (country) cast.country(country)
    const closed = new Set(phrases.flatMap((phrase) => (phrase.open ? [] : (figures.get(phrase) ?? []))))
    const isKept = (figure: Figure) => figure.phrases === 0 || closed.has(figure)
    const kept = phrases.filter((phrase) => closed.has(figures.get(phrase) as Figure))
    const ordered = new Set([...kept.flatMap((phrase) => figures.get(phrase) ?? []), ...cast.figures.filter(isKept)])
    const ids = new Map([...ordered].map((figure, i) => [figure, `e${i + 1}`]))
    return {
      entities: [...ids].map(([figure, id]) => entity(id, figure, ids)),
      mentions: kept.map(
        (phrase): Mention => ({
          ...{ start: phrase.start, end: phrase.end, kind: phrase.kind },
          entity: ids.get(figures.get(phrase) as Figure) ?? '',
        }),
      ),
      references: kept.map((phrase) => likelihoods.get(phrase) ?? 1),
    }
  },
})

function entity(id: string, { type, name, roles, country, actor }: Figure, ids: ReadonlyMap<Figure, string>): Entity {
  const resolution = {
    ...(country && {
      country: resolved(
        'country',
        actor?.country === country ? 'ontology' : 'words',
        countryReason(actor?.country === country),
      ),
    }),
    ...(actor?.ref && { ref: resolved('ref', 'ontology', 'named so in the ontology') }),
  }
  return {
    id,
    type,
    name,
    roles: roles.map(({ organization, ...role }) => {
      const body = organization && ids.get(organization)
      return { ...role, ...(body && { organization: body }) }
    }),
    ...(country && { country }),
    ...(actor?.ref && { ref: actor.ref }),
    ...(Object.keys(resolution).length && { resolution: resolution as Entity['resolution'] }),
  }
}

const countryReason = (known: boolean): string =>
  known ? 'of that country by the ontology' : 'a country in its name or title'
