/**
 * A 64-bit hash of a file's content (16 hexadecimal digits), to detect changes: two FNV-1a style lanes over
 * 4-byte words with different primes. Fast and portable; not cryptographic.
 */
export function computeDigest(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  let first = 0x811c9dc5
  let second = 0x9747b28c ^ bytes.length
  for (let index = 0; index < whole; index += 4) {
    const word = view.getUint32(index, true)
    first = Math.imul(first ^ word, 0x01000193)
    first ^= first >>> 15
    second = Math.imul(second ^ word, 0x5bd1e995)
    second ^= second >>> 13
  }
  for (let index = whole; index < bytes.length; index++) {
    first = Math.imul(first ^ bytes[index]!, 0x01000193)
    second = Math.imul(second ^ bytes[index]!, 0x5bd1e995)
  }
  return hex(first) + hex(second)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
