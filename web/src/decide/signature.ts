const KEY = 'standoff-signature'

/** The name that decisions are signed with; the browser keeps it. */
export const signature = {
  get: (): string => localStorage.getItem(KEY) || 'a reader',
  set: (name: string): void => localStorage.setItem(KEY, name.trim()),
}
