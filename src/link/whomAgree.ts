import type { LinkItem } from './LinkItem.ts'
import { whoAgree } from './whoAgree.ts'

/** Whether the recipients of two items may be one. */
export const whomAgree = (a: LinkItem, b: LinkItem): ReturnType<typeof whoAgree> =>
  whoAgree({ ...a, who: a.whom, standIns: [] }, { ...b, who: b.whom, standIns: [] })
