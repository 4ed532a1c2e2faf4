import { ontologyFile } from '../../pipeline/ontologyFile.ts'

let verbs: ReadonlySet<string> | undefined

/** Whether a form, as written, is one that tells who spoke: "said", "asks". */
export function isReportingVerb(form: string): boolean {
  verbs ??= new Set(ontologyFile<{ verbs: readonly string[] }>('en/after-quotation.yaml').verbs)
  return verbs.has(form)
}
