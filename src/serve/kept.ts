import type { MiddlewareHandler } from 'hono'

/** Says how long browsers may keep what is answered; failures are never kept. */
export const kept =
  (control: string): MiddlewareHandler =>
  async (context, next) => {
    await next()
    context.header('Cache-Control', context.res.ok ? control : 'no-store')
  }
