import { present } from './present.ts'
import type { Who } from './Who.ts'

/** What {@link whoJson} selected, as an object. */
export const parseWho = (json: string): Who => present(JSON.parse(json) as Who) as Who
