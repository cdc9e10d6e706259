/**
 * The part of d3-interpolate that the scales of our charts need: their ranges are pixels. The build
 * replaces d3-interpolate with this file (src/build/site.ts), since d3-scale imports interpolation of
 * all kinds, and colours, dates and texts alone add 5 kB to an indicator's page.
 */
export function interpolateNumber(from: number, to: number): (share: number) => number {
  return (share) => from * (1 - share) + to * share
}

export function interpolateRound(from: number, to: number): (share: number) => number {
  return (share) => Math.round(from * (1 - share) + to * share)
}

export { interpolateNumber as interpolate }

/** For colour scales, which no chart uses. */
export function piecewise(): never {
  throw new Error('A scale of colours is not built.')
}
