/**
 * Reproducible random numbers above 0 and below 1: Marsaglia's xorshift with 128 bits of state,
 * period 2^128 - 1.
 *
 * Source: Marsaglia (2003), Journal of Statistical Software 8(14).
 */
export function createSeededRandom(seed: number): () => number {
  let [x, y, z, w] = [123456789, 362436069, 521288629, (88675123 ^ seed) >>> 0]
  return () => {
    const shifted = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = (w ^ (w >>> 19) ^ shifted ^ (shifted >>> 8)) >>> 0
    return (w + 0.5) / 2 ** 32
  }
}

/** Standard normal random numbers from uniform ones. Source: Box & Muller (1958). */
export function createNormalRandom(random: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const second = spare
      spare = null
      return second
    }
    const radius = Math.sqrt(-2 * Math.log(random()))
    const angle = 2 * Math.PI * random()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
