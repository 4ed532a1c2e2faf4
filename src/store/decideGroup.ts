import type { Kysely } from 'kysely'
import { DecisionError } from '../link/decisions/DecisionError.ts'
import type { Decision } from '../model/Decision.ts'
import type { Group } from '../model/Group.ts'
import { decide } from './decide.ts'
import type { GroupJudgement } from './GroupJudgement.ts'
import { groupOf } from './groupOf.ts'
import type { Tables } from './Tables.ts'

type Name = string
type Link = readonly [Name, 'same' | 'apart', readonly Name[]]

/**
 * Keeps what a person decides on a whole group, as decisions on its members.
 *
 * @throws DecisionError where there is no such group or member.
 */
export async function decideGroup(db: Kysely<Tables>, judgement: GroupJudgement): Promise<readonly Decision[]> {
  const links = linksOf(
    judgement,
    await namesOf(db, judgement.group),
    judgement.action === 'merge' ? await namesOf(db, judgement.other ?? '') : [],
  )
  const kept: Decision[] = []
  for (const [name, is, others] of links) {
    const at = name.lastIndexOf('#')
    const value = `${is} ${others.join(' ')}`
    kept.push(
      await decide(db, {
        document: name.slice(0, at),
        id: name.slice(at + 1),
        field: 'group',
        value,
        by: judgement.by,
      }),
    )
  }
  return kept
}

async function namesOf(db: Kysely<Tables>, id: string): Promise<readonly Name[]> {
  const group = await groupOf(db, id)
  if (!group) throw new DecisionError(`There is no group ${id} in this record.`)
  const name = ({ document, id }: Group['canonical']) => `${document}#${id}`
  const first = name(group.canonical)
  return [first, ...group.members.map(name).filter((other) => other !== first)]
}

function linksOf(
  { action, members = [] }: GroupJudgement,
  names: readonly Name[],
  others: readonly Name[],
): readonly Link[] {
  const stranger = members.find((name) => !names.includes(name))
  if (stranger) throw new DecisionError(`${stranger} is no member of the group.`)
  const rest = names.filter((name) => !members.includes(name))
  if (['split', 'remove'].includes(action) && (!members.length || !rest.length))
    throw new DecisionError(`To ${action} takes some members of the group, and leaves some: name them in “members”.`)
  switch (action) {
    case 'confirm':
      return together(names)
    case 'reject':
      return apart(names)
    case 'split':
      return [...together(members), ...together(rest), ...members.map((name): Link => [name, 'apart', rest])]
    case 'remove':
      return [...apart(members), ...members.map((name): Link => [name, 'apart', rest])]
    case 'merge':
      return together([...names, ...others])
  }
}

const together = (names: readonly Name[]): readonly Link[] => inTwos(names, 'same')
const apart = (names: readonly Name[]): readonly Link[] => inTwos(names, 'apart')

/** Every two of the names: so a later decision on two of them leaves nothing of an earlier one. */
const inTwos = (names: readonly Name[], is: Link[1]): readonly Link[] =>
  names.slice(0, -1).map((name, at) => [name, is, names.slice(at + 1)])
