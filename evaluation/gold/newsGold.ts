import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Gold } from './Gold.ts'
import { readMarks } from './readMarks.ts'

const FOLDER = new URL('news/', import.meta.url)

/** News marked twice, apart, then settled (README.md): the records to tune on; with `--held` those never looked at while tuning too. */
export const newsGold = (corpora: string, held = process.argv.includes('--held')): readonly Gold[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => new URL(file, FOLDER))
    .filter((file) => held || JSON.parse(readFileSync(file, 'utf8')).set === 'dev')
    .map((file) => readMarks(fileURLToPath(file), corpora))
