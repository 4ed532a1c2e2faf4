import { decodeHTML } from 'entities'
import type { Details } from '../Details.ts'
import { jsonLd } from './jsonLd.ts'
import { pageDate } from './pageDate.ts'

/** What a page says of itself in its markup: JSON-LD first, then meta elements, then visible ones. */
export function pageDetails(page: globalThis.Document): Details {
  const metas = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const visible = (selector: string) =>
    page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined
  const article = jsonLd(page)
  const outlet = article.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher')
  const details = {
    title: article.title ?? meta('og:title', 'dc.title', 'twitter:title') ?? visible('h1') ?? visible('title'),
    outlet,
    byline:
      article.byline ??
      meta('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author') ??
      visible('[rel=author], [itemprop=author], .byline, .author'),
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? article.url,
    published: pageDate(page, meta, article.published),
  }
  return Object.fromEntries(
    Object.entries(details).flatMap(([field, value]) =>
      value && isUseful(field, value) ? [[field, clean(field, value, outlet)]] : [],
    ),
  )
}

/** Addresses stand where authors belong, and relative paths where addresses do. */
const isUseful = (field: string, value: string): boolean => (/^https?:/.test(value) ? field === 'url' : field !== 'url')

/** Entities that were encoded twice are decoded, and " | The Outlet" is cut from the end of a title. */
function clean(field: string, value: string, outlet: string | undefined): string {
  const text = decodeHTML(value).trim()
  if (field !== 'title' || !outlet) return text
  const tail = [' | ', ' - ', ' – ', ' — ', ' :: '].find((sign) =>
    text.toLowerCase().endsWith(`${sign}${outlet}`.toLowerCase()),
  )
  return tail ? text.slice(0, -(tail.length + outlet.length)).trim() : text
}
