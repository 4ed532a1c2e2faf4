import type { Token } from '../../src/model/Token.ts'
import type { GoldDocument } from './GoldDocument.ts'
import { readTreebank } from './readTreebank.ts'
import type { Tree } from './Tree.ts'

/** The documents of a CoNLL-U file: sentences joined by a space, paragraphs by an empty line. */
export function goldDocuments(path: string): GoldDocument[] {
  const documents: Tree[][] = []
  for (const tree of readTreebank(path)) {
    if (tree.startsDocument) documents.push([])
    documents.at(-1)?.push(tree)
  }
  return documents.map(join)
}

function join(trees: readonly Tree[]): GoldDocument {
  let text = ''
  const sentences = []
  const tokens: Token[] = []
  for (const tree of trees) {
    if (text !== '') text += tree.startsParagraph ? '\n\n' : ' '
    const start = text.length
    text += tree.text
    sentences.push({ start, end: text.length })
    tokens.push(...placed(tree, text, start, tokens.length))
  }
  return { text, sentences, tokens }
}

function placed(tree: Tree, text: string, from: number, first: number): Token[] {
  let at = from
  return tree.forms.map((form, index) => {
    const start = text.indexOf(form, at)
    at = start + form.length
    const head = tree.heads[index] as number
    return {
      start,
      end: at,
      lemma: tree.lemmas[index] as string,
      upos: tree.tags[index]?.split('|')[0] as string,
      head: head < 0 ? -1 : head + first,
      deprel: tree.relations[index] as string,
    }
  })
}
