/** The words of src/ontology/en/tenures.yaml. */
export type TenureWords = Readonly<
  Record<'holding' | 'since' | 'until' | 'to' | 'serving' | 'beginning' | 'ending', readonly string[]>
>
