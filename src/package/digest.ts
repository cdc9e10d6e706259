/**
 * A short name for a file's content, to see whether it is still the one that was read before: two
 * lanes of 32 bits, FNV-1a and a multiplicative hash with another prime, as 16 hexadecimal digits.
 * Quick and the same everywhere; no protection against anybody who wants two files to look alike.
 */
export function digestOf(bytes: Uint8Array): string {
  let first = 0x811c9dc5
  let second = 0x9747b28c ^ bytes.length
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    first = Math.imul(first ^ byte, 0x01000193)
    second = Math.imul(second ^ byte, 0x5bd1e995)
    second ^= second >>> 15
  }
  return hex(first) + hex(second)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
