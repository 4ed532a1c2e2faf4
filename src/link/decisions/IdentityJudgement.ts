/** Whether two profiles are one, as a person decided. */
export interface IdentityJudgement {
  readonly a: string
  readonly b: string
  readonly is: 'same' | 'apart'
  readonly by: string
  readonly at: string
}
