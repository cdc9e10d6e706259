/**
 * The scales of d3-scale that our charts can ask Recharts for. The build puts this file in the place
 * of Recharts' own list (src/build/site.ts): that one is looked up by name at run time, so nothing of it
 * can be left out, and scales of time and colour alone weigh 5 kB on an indicator's page.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
