/** A bill that goes to the head of state has passed the last chamber. */
export const SENT_TO_SIGN =
  /\b(?:goes|go|heads|moves|passes|sent|sends|sending (?:it|the bill)) (?:now )?to (?:the )?(?:desk of )?(?:the )?(?:(?:[\p{L}’']+ )?(?:president|governor|king|queen|monarch|emperor|sovereign)\b|royal assent)/iu
