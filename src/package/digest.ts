/**
 * A short name for a file's content, to see whether it is still the one that was read before: two
 * lanes of 32 bits, both in the manner of FNV-1a but over words of four bytes and with different
 * primes, as 16 hexadecimal digits.
 * Quick and the same everywhere; no protection against anybody who wants two files to look alike.
 */
export function digestOf(bytes: Uint8Array): string {
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
