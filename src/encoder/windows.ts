import type { WindowSizes } from './WindowSizes.ts'

/**
 * As in training (training/encoder/data.py): 60 to 220 words, 500 pieces. More context behind costs time and finds no more on PolNeAR dev;
 * before, it tells of whom "he" is.
 */
export const windows: WindowSizes = { words: 200, pieces: 500, before: 24, behind: 8 }
