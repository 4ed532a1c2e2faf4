import type { MiddlewareHandler } from 'hono'
import { refusal } from './refusal.ts'

const OWN = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

/**
 * Refuses requests that name another host: a page elsewhere whose name was pointed at this machine ("DNS rebinding") could
 * read the record otherwise.
 */
export const ownHost: MiddlewareHandler = async (context, next) =>
  OWN.test(context.req.header('host') ?? '')
    ? next()
    : context.json(
        refusal(
          'foreign-host',
          'This server answers only to its own name.',
          'Open the address that “standoff serve” printed.',
        ),
        403,
      )
