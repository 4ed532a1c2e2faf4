import type { MiddlewareHandler } from 'hono'
import { refusal } from './refusal.ts'

const READING = ['GET', 'HEAD']

/** Lets only the app's own pages write: every other method must come with the origin that the request is for. */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req
  if (READING.includes(method) || context.req.header('origin') === new URL(url).origin) return next()
  return context.json(
    refusal(
      'foreign-origin',
      `A page of another site may not ${method} here.`,
      'Use the app itself, or the command line.',
    ),
    403,
  )
}
