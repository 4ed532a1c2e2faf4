/** What a bill has still to do when one chamber has passed it. */
export const PENDING =
  /\b(?:now )?(?:goes|go|heads|moves|passes|returns|was sent|is sent|sending it) (?:back )?to\b|\bstill (?:needs?|requires?|awaits?)\b|\b(?:would|will|must|still) (?:have to|has to|needs? to)?\s?(?:pass|clear)\b/i
