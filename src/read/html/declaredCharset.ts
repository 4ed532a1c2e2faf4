/** Bytes of a page in which a charset must be declared, by the HTML standard. */
const PRESCAN_BYTES = 1024

/** The charset that a page declares in its head. */
export const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 2 * PRESCAN_BYTES)).toString('latin1'),
  )?.[1]
