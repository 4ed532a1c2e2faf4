import type { roles } from './roles.ts'

export type Role = (typeof roles)[number]
