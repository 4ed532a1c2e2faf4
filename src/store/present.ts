/** The object without the fields that are null: SQL's null is an absent field here. */
export const present = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never
