/**
 * What the scales of our charts need of d3-interpolate: their ranges are pixels. The build puts this
 * file in its place (src/build/site.ts), since d3-scale asks for a blend of values of any kind, and
 * colours, dates and texts alone weigh 5 kB on an indicator's page.
 */
export function interpolateNumber(from: number, to: number): (share: number) => number {
  return (share) => from * (1 - share) + to * share
}

export function interpolateRound(from: number, to: number): (share: number) => number {
  return (share) => Math.round(from * (1 - share) + to * share)
}

export { interpolateNumber as interpolate }

/** Of scales of colour, which no chart has. */
export function piecewise(): never {
  throw new Error('A scale of colours is not built.')
}
