import type { Details } from '../Details.ts'

type Json = Readonly<Record<string, unknown>>

/** schema.org types of pages that report something. */
const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|WebPage|LiveBlogPosting)$/

/** What a page's JSON-LD (schema.org) says of its article; blocks that are not JSON are passed over. */
export function jsonLd(page: globalThis.Document): Details {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parse(script.textContent ?? ''),
  )
  const articles = nodes.filter((node) => ARTICLE.test(String([node['@type']].flat()[0])))
  const article = articles.find((node) => node.datePublished) ?? articles[0] ?? {}
  return Object.fromEntries(
    Object.entries({
      title: string(article.headline),
      outlet: names(article.publisher),
      byline: names(article.author),
      url: string(article.url),
      published: string(article.datePublished),
    }).filter(([, value]) => value),
  )
}

function parse(text: string): readonly Json[] {
  try {
    return [JSON.parse(text) as unknown].flat().flatMap((node) => {
      const graph = (node as Json | null)?.['@graph']
      return (Array.isArray(graph) ? graph : [node]).filter((item) => typeof item === 'object' && item !== null)
    }) as readonly Json[]
  } catch {
    return []
  }
}

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** "A, B" of a name, a node with a name, or a list of either. */
function names(value: unknown): string | undefined {
  const found = [value].flat().map((item) => string(item) ?? string((item as Json | null | undefined)?.name))
  return found.filter(Boolean).join(', ') || undefined
}
