import type { WindowSizes } from './WindowSizes.ts'

/** As in training (training/encoder/data.py): 60 to 220 words, 500 pieces. */
export const windows: WindowSizes = { words: 200, pieces: 500, context: 24 }
