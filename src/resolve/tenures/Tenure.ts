import type { Role } from '../../model/Role.ts'

/** When an office was held, as far as the text says. */
export type Tenure = Pick<Role, 'from' | 'to'>
