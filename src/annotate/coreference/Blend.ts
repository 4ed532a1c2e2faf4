/** What a candidate's score is made of: its weights for the network over features and for the encoder's odds. */
export interface Blend {
  readonly features: number
  readonly odds: number
  /** For one with whom the encoder did not read the phrase together. */
  readonly apart: number
  readonly nobody: number
}
