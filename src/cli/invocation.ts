/** How the user calls the program: in a checkout through npm. */
export const invocation = (): string =>
  /[\\/]scripts[\\/]standoff\.js$/.test(process.argv[1] ?? '') ? 'npm run -s standoff --' : 'standoff'
