import type { PartialDate } from '../../model/PartialDate.ts'
import { looseDate } from './looseDate.ts'

/** Meta elements that carry the day of publication, most trusted first. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publication_date',
  'publishdate',
  'publish-date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'date',
  'created',
]

/** Where pages show it, most trusted first. */
const SELECTORS = ['[itemprop=datePublished]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']

/** The day on which a page says that it was published; undefined where it says none, or several that differ. */
export function pageDate(
  page: globalThis.Document,
  meta: (...names: readonly string[]) => string | undefined,
  fromJsonLd: string | undefined,
): PartialDate | undefined {
  const declared = [fromJsonLd, ...NAMES.map((name) => meta(name))].map((text) => looseDate(text ?? '')).find(Boolean)
  return declared ?? SELECTORS.map((selector) => shown(page, selector)).find(Boolean)
}

function shown(page: globalThis.Document, selector: string): PartialDate | undefined {
  const dates = [...page.querySelectorAll(selector)].map((element) =>
    looseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''),
  )
  return new Set(dates).size === 1 || selector.startsWith('article') ? dates[0] : undefined
}
