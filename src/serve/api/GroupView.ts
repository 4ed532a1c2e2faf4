import type { Group } from '../../model/Group.ts'
import type { GroupRow } from '../../store/GroupRow.ts'
import type { RelationRow } from '../../store/RelationRow.ts'

/** A group with the words of its tellings, why each belongs to it, and the claims and denials they stand in. */
export interface GroupView extends GroupRow, Pick<Group, 'members'> {
  readonly relations: readonly RelationRow[]
}
