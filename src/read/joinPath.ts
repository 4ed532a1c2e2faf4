/** A path as a user would write it, with "/" on every system. */
export const joinPath = (folder: string, name: string): string =>
  folder === '' || folder === '.' ? name : `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/${name}`
