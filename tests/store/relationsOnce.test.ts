import { expect, test } from 'vitest'
import type { RelationRow } from '../../src/store/RelationRow.ts'
import { relationsOnce } from '../../src/store/relationsOnce.ts'

test('a claim and a denial that were told several times are one pair', () => {
  const told = (id: string, groups: readonly string[]) => ({ document: 'd', id, groups })
  const relations = [
    { kind: 'denies', from: told('s1', ['g']), to: told('s2', []) },
    { kind: 'denies', from: told('s3', ['g']), to: told('s2', []) },
    { kind: 'repeats', from: told('s3', ['g']), to: told('s2', []) },
  ] as unknown as readonly RelationRow[]
  expect(relationsOnce(relations)).toEqual([relations[0], relations[2]])
})
