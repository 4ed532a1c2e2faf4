import { isDay } from '../dates/isDay.ts'

/** The day in a web address: "/2017/10/25/", "/2017-10-25-", "/20171025/"; undefined where there is none. */
export function addressDate(url: string): string | undefined {
  const match = /[/_-]((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  if (!match) return undefined
  const day = [match[1], match[3]?.padStart(2, '0'), match[4]?.padStart(2, '0')].join('-')
  return isDay(day) ? day : undefined
}
