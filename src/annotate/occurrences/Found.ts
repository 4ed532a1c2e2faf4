import type { Trigger } from './Trigger.ts'

/** A trigger in the text: the indices of its tokens. */
export interface Found {
  readonly trigger: Trigger
  readonly first: number
  readonly last: number
  /** Further words that name the same act with it: "reached … a settlement", "refused … to certify". */
  readonly also?: readonly { readonly first: number; readonly last: number }[]
  /** It is done by saying so ("announced a halt"), or by not doing it ("refused to sign"). */
  readonly by?: 'announcing' | 'withholding'
}
