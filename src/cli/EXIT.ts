/** What the program ends with; docs/cli.md lists them for users. */
export const EXIT = {
  ok: 0,
  /** The run went to its end, but some inputs could not be read, or not annotated. */
  unreadable: 1,
  /** The command line was not understood. */
  usage: 2,
  /** The run could not go on: no such record, a malformed dispute file, a full disk. */
  stopped: 3,
  /** Ctrl-C: 128 and the signal's number, as shells count. */
  interrupted: 130,
} as const
