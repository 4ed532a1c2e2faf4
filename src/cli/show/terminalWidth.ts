/** Where output goes to a file or a pipe there is no width to keep to: terminal cells. */
const WIDTH_IN_PIPES = 200

/** The width to keep to: terminal cells. */
export const terminalWidth = (): number => process.stdout.columns || WIDTH_IN_PIPES
