import { utf16Order } from './utf16Order.ts'

/** A byte stream as UTF-8: UTF-16 (as PowerShell writes it) is converted, all else is passed on as it is. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined
  let first = true
  for await (const chunk of bytes) {
    const order = first ? utf16Order(chunk) : undefined
    if (order) decoder = new TextDecoder(order)
    first = false
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
}
