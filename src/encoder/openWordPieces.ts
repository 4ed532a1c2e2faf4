import { Tokenizer } from '@huggingface/tokenizers'
import type { WordPieces } from './WordPieces.ts'

/** Words whose pieces are kept; the memory is emptied when it is full. */
const MOST_KEPT = 50_000

/** Pieces of a word at most: of an address made of marks the beginning does, so that every word fits into a window. */
const MOST_PIECES = 64

/** BERT's uncased WordPiece over single words, so that each piece belongs to one word whatever letters are changed or left out. */
export function openWordPieces(vocabulary: readonly string[]): WordPieces {
  const vocab = Object.fromEntries(vocabulary.map((piece, id) => [piece, id]))
  const tokenizer = new Tokenizer(
    {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: [],
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: null,
      model: {
        type: 'WordPiece',
        vocab,
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
      },
    },
    {},
  )
  const unknown = [vocab['[UNK]'] ?? 0]
  const kept = new Map<string, readonly number[]>()
  return (word) => {
    const known = kept.get(word)
    if (known) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const { ids } = tokenizer.encode(word, { add_special_tokens: false })
    const pieces = ids.length ? ids.slice(0, MOST_PIECES) : unknown
    kept.set(word, pieces)
    return pieces
  }
}
