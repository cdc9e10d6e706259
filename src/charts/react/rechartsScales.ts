/**
 * The scales of d3-scale that our charts use in Recharts. The build replaces Recharts' own list with
 * this file (src/build/site.ts): Recharts selects scales by name at run time, so a bundler cannot
 * remove any, and scales of time and colour alone add 5 kB to an indicator's page.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
