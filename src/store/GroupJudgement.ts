/** What a person decides on a whole group. */
export interface GroupJudgement {
  readonly group: string
  readonly action: 'confirm' | 'reject' | 'split' | 'remove' | 'merge'
  /** "DOCUMENT#ID" each: those to split off or to remove. */
  readonly members?: readonly string[]
  /** The group to merge with. */
  readonly other?: string
  readonly by: string
}
