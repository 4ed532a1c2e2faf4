import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { Actor, Tenure } from './Actor.ts'

/** CAMEO's codes of the ministries whose holders the dictionary tells apart. */
const OFFICES: Readonly<Record<string, string>> = {
  AGR: 'agriculture minister',
  BUS: 'economy minister',
  DEV: 'development minister',
  EDU: 'education minister',
  ENV: 'environment minister',
  HLH: 'health minister',
  JUD: 'justice minister',
  LAB: 'labour minister',
  LEG: 'legislator',
  MED: 'information minister',
  MIL: 'defence minister',
}

/** Members of governments since 1990, from src/ontology/officials.tsv: broad, without exact titles, to about 2013. */
export function officials(): readonly (readonly [name: string, actor: Actor])[] {
  const lines = readFileSync(join(packageFolder(), 'src', 'ontology', 'officials.tsv'), 'utf8').split('\n')
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [names = '', country = '', posts = ''] = line.split('\t')
      const aliases = names.split('|')
      const tenures = posts.split(' ').map((post) => tenure(post, country))
      const actor: Actor = { name: aliases[0] ?? names, type: 'person', kind: 'person', country, tenures }
      return aliases.map((alias) => [alias, actor] as const)
    })
}

/** "MIL:2003-01-01..2006-08-31", the end empty where it was not known. */
function tenure(post: string, country: string): Tenure {
  const [code = '', period = ''] = post.split(':')
  const [from = '', to] = period.split('..')
  return { office: OFFICES[code] ?? 'government', titles: [], country, from, ...(to && { to }) }
}
