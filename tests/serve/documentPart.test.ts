import { describe, expect, test } from 'vitest'
import { documentPart } from '../../src/serve/documentPart.ts'
import { annotated } from '../store/annotated.ts'

const FILLER = 'Nothing was said here.\n'.repeat(2500)
const document = annotated(`Ada Orel said that it rained.\n${FILLER}Ben Ruk added that it stopped.`, {
  entities: [
    { id: 'ada', type: 'person', name: 'Ada Orel' },
    { id: 'ben', type: 'person', name: 'Ben Ruk' },
  ],
  statements: [
    { source: 'Ada Orel', cue: 'said', content: 'that it rained', speaker: 'ada' },
    { source: 'Ben Ruk', cue: 'added', content: 'that it stopped', speaker: 'ben' },
  ],
})

describe('documentPart', () => {
  test('gives the marks and entities of its stretch alone', () => {
    const { document: part } = documentPart(document, {}, [])
    expect(part.statements.map(({ id }) => id)).toEqual(['s1'])
    expect(part.entities.map(({ id }) => id)).toEqual(['ada'])
  })

  test.each([
    ['a statement', 's2'],
    ['a mention, by the place in its name', `m${document.text.indexOf('Ben')}-${document.text.length}`],
  ])('gives the part that holds %s', (_name, mark) => {
    const { part, text } = documentPart(document, { mark }, [])
    expect(part.index).toBe(part.count - 1)
    expect(text).toBe(document.text.slice(part.start, part.end))
    expect(text).toContain('Ben Ruk')
  })

  test.each([
    ['a mark that is not there', { mark: 's99' }, 0],
    ['a part after the last', { part: 99 }, 1],
  ])('gives one there is for %s', (_name, wanted, index) => {
    expect(documentPart(document, wanted, []).part.index).toBe(index)
  })
})
