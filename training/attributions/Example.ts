/** Features that are present, by number, and the class to learn. */
export interface Example {
  readonly features: Int32Array
  readonly label: number
}
