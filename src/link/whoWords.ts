import type { whoAgree } from './whoAgree.ts'

/** How those who speak or act in two items agree, as a reader understands it. */
export const whoWords: Readonly<Record<ReturnType<typeof whoAgree>, string>> = {
  same: 'the same who',
  'stands-for': 'one stands for the other',
  compatriots: 'of one country or side',
  unknown: 'one does not say who',
  other: 'others',
}
