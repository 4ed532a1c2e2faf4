import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestMove } from '../../src/annotate/syntax/bestMove.ts'
import { ParserState } from '../../src/annotate/syntax/ParserState.ts'
import { readMove } from '../../src/annotate/syntax/readMove.ts'
import { takeMove } from '../../src/annotate/syntax/takeMove.ts'
import { goldOf } from '../../training/syntax/goldOf.ts'
import { moveCosts } from '../../training/syntax/moveCosts.ts'

const moves = ['shift', 'left dep', 'right dep', 'left root'].map(readMove)

/** A random tree without crossing arcs: each span picks a head, and parts what lies left and right of it. */
const projective = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((picks) => {
  const heads: number[] = []
  const place = (from: number, to: number, parent: number) => {
    if (from >= to) return
    const head = from + ((picks[from] as number) % (to - from))
    heads[head] = parent
    place(from, head, head)
    place(head + 1, to, head)
  }
  place(0, picks.length, -1)
  return heads
})

it('leads to every tree without crossing arcs by moves that cost nothing', () => {
  fc.assert(
    fc.property(projective, (heads) => {
      const gold = goldOf({
        text: '',
        startsDocument: false,
        startsParagraph: false,
        forms: [],
        lemmas: [],
        tags: [],
        heads,
        relations: heads.map(() => 'dep'),
      })
      const state = new ParserState(heads.length)
      while (!state.isDone) {
        const { shift, left, right } = moveCosts(state, gold)
        const scores = [shift, left, right, left].map((cost) => -cost)
        expect(Math.max(...scores) + 0).toBe(0)
        takeMove(state, moves, bestMove(state, moves, scores))
      }
      expect([...state.heads.subarray(0, heads.length)]).toEqual(gold.heads)
    }),
  )
})
