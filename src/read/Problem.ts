/** Input that gave no document, or something about the input that its user should know. */
export interface Problem {
  readonly kind: 'problem'
  /** `unreadable`: what was asked for could not be read; `note`: nothing is missing that was asked for. */
  readonly level: 'unreadable' | 'note'
  /** The file, folder or "-" as the user gave it. */
  readonly source: string
  /** In a file of lines: counted from 1. */
  readonly line?: number
  /** What is wrong and what the user can do. */
  readonly text: string
}
