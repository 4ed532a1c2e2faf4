/** Bytes that are looked at. */
const SAMPLE_BYTES = 1 << 16

/** Text has no control characters but breaks, tabs and escapes; a stray one or two are let pass. */
const CONTROL_SHARE = 0.01

/** How files begin that have no zero byte early: PDF, RTF, gzip, and zip with all that is made of it (docx, epub). */
const SIGNATURES = ['%PDF-', '{\\rtf', '\x1f\x8b', 'PK\x03\x04']

/** Whether bytes are no text in any charset of one or several bytes a character. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++
  }
  return controls > sample.length * CONTROL_SHARE
}
