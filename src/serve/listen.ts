import type { Server } from 'node:http'

const HOST = '127.0.0.1' // this machine alone
const USUAL_PORT = 4173
const TRIED = 20 // ports from the usual one on

/** Starts a server on a port, else on the first free one from 4173 on. @throws Error that says what to do where there is none. */
export async function listen(server: Server, port?: number): Promise<number> {
  const ports = port === undefined ? Array.from({ length: TRIED }, (_, index) => USUAL_PORT + index) : [port]
  for (const candidate of ports) {
    const taken = await tryPort(server, candidate)
    if (taken !== undefined) return taken
  }
  throw new Error(
    port === undefined
      ? `Ports ${USUAL_PORT} to ${USUAL_PORT + TRIED - 1} are all taken. Name a free one with --port.`
      : `Port ${port} is taken. Name another with --port, or leave it out to get a free one.`,
  )
}

/** The port it listens on (0 asks for any), or undefined where it is taken. */
const tryPort = (server: Server, port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${port} may not be used. Name one above 1023 with --port.`))
      else reject(error)
    }
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
