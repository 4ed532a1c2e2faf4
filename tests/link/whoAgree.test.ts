import { expect, test } from 'vitest'
import type { LinkItem } from '../../src/link/LinkItem.ts'
import { profileOf } from '../../src/link/profileOf.ts'
import { whoAgree } from '../../src/link/whoAgree.ts'
import type { Entity } from '../../src/model/Entity.ts'

type Party = [type: Entity['type'], name: string, country?: string]

const said = (...[type, name, country]: Party): LinkItem => ({
  ...{ of: 'statement', document: 'd', id: 's', whom: [], standIns: [], titles: [], stems: [], core: [], numbers: [] },
  ...{
    who: [profileOf({ id: 'n', type, name, roles: [], ...(country && { country }) })],
    extent: { start: 0, end: 0 },
  },
})

test.each<[string, Party, Party, string]>([
  [
    'state media and the president are one voice',
    ['person', 'Ada Orel', 'VAR'],
    ['group', 'Varanian state media', 'VAR'],
    'stands-for',
  ],
  [
    'a private paper is not its country’s',
    ['person', 'Ada Orel', 'VAR'],
    ['organization', 'Lenka Courier', 'VAR'],
    'compatriots',
  ],
  ['two people of a country are two', ['person', 'Ada Orel', 'VAR'], ['person', 'Jon Hale', 'VAR'], 'other'],
  [
    '"the court" may be the court that is named',
    ['organization', 'The court'],
    ['organization', 'High Court of Lenka'],
    'unknown',
  ],
  ['a party is no court', ['organization', 'The party'], ['organization', 'High Court of Lenka'], 'other'],
])('%s', (_, one, other, agreement) => {
  expect(whoAgree(said(...one), said(...other))).toBe(agreement)
})

test.each([
  ['Jon Hale', 'Lenka Trust', 'stands-for'],
  ['Jon Hale', 'the trust', 'other'],
  ['Jon Hale', 'Marlow Trust', 'other'],
] as const)('%s, manager of the Lenka Trust, and %s: %s', (manager, body, agreement) => {
  const titled = { ...said('person', manager), titles: ['manag of the lenka trust'] }
  expect(whoAgree(titled, said('organization', body))).toBe(agreement)
})
