/** How closely a run of words is tied to a cue: indices among the cues and among the other runs. */
export interface Tie {
  readonly cue: number
  readonly part: number
  /** Mean probability that its words are to the cue what their role says, 0 to 1. */
  readonly strength: number
  /** What cues are compared by: strength, and nearness. */
  readonly score: number
}
