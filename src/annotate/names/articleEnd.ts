/** The Arabic article with the name that it opens: "Karim| al-Hosseini". */
const ARTICLE = /^\s(?:al|el|ul|ur|an|as|ash|at|ad|adh|az)[-‐‑]\p{Lu}[\p{L}’']*\p{Ll}/u

/** Where a person's name ends that goes on after an article. */
export const articleEnd = (text: string, end: number): number =>
  end + (ARTICLE.exec(text.slice(end, end + 40))?.[0].length ?? 0)
