import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import { BadQuery } from './BadQuery.ts'
import { createApi } from './createApi.ts'
import { kept } from './kept.ts'
import { ownHost } from './ownHost.ts'
import { ownOrigin } from './ownOrigin.ts'
import { refusal } from './refusal.ts'

const YEAR_S = 31_536_000 // files under assets/ carry a digest of their content in their names

/**
 * The app and its API as one handler of requests.
 *
 * @param folder The built app: web/dist.
 * @param complain Is told of every error that is not the caller's mistake.
 */
export function createApp(record: StandoffRecord, folder: string, complain: (error: Error) => void): Hono {
  const app = new Hono()
  app.use(
    ownHost,
    ownOrigin,
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
    }),
  )
  app.use('/api/*', kept('no-store'))
  app.route('/api', createApi(record))
  app.get('/assets/*', kept(`public, max-age=${YEAR_S}, immutable`), serveStatic({ root: folder }), (context) =>
    context.text('There is no such file.', 404),
  )
  app.get('*', kept('no-cache'), serveStatic({ path: join(folder, 'index.html') }))
  app.onError((error, context) => {
    if (error instanceof BadQuery)
      return context.json(refusal('bad-query', error.message, 'docs/api.md lists what each may be.'), 400)
    complain(error)
    return context.json(
      refusal('internal', error.message, 'The terminal in which “standoff serve” runs may say more.'),
      500,
    )
  })
  return app
}
