/**
 * Chance that is the same every time: Marsaglia's xorshift with 128 bits of state, period 2^128 - 1.
 * Returns numbers above 0 and below 1.
 *
 * Source: Marsaglia (2003), Journal of Statistical Software 8(14).
 */
export function seededChance(seed: number): () => number {
  let [x, y, z, w] = [123456789, 362436069, 521288629, (88675123 ^ seed) >>> 0]
  return () => {
    const mixed = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = (w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0
    return (w + 0.5) / 2 ** 32
  }
}

/** Standard normal numbers from uniform ones. Source: Box & Muller (1958). */
export function normalFrom(chance: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance())
}
