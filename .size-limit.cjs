const { readFileSync } = require('node:fs')

// The built site that is weighed; the app is the same for every city.
const SITE = '.sites/york'

/** What a page may weigh, gzipped: these are promises to people with a slow phone. */
const manifest = JSON.parse(readFileSync(`${SITE}/.vite/manifest.json`, 'utf8'))
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)

/** A chunk and all that it imports statically, by the manifest's keys. */
function withImports(key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const imported of manifest[key].imports ?? []) withImports(imported, found)
  return found
}

/** Keys of chunks that are loaded on demand and whose source matches. */
function lazy(pattern) {
  return Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && pattern.test(key))
}

function files(keys, kind) {
  const chunks = [...new Set(keys.flatMap((key) => [...withImports(key)]))].map(
    (key) => manifest[key],
  )
  const named =
    kind === 'js' ? chunks.map((chunk) => chunk.file) : chunks.flatMap((c) => c.css ?? [])
  return [...new Set(named)].filter((file) => file.endsWith(`.${kind}`)).map((f) => `${SITE}/${f}`)
}

/** The messages of the first page. */
const firstWords = lazy(/\/en\/first\.ts$/)
if (firstWords.length !== 1) throw new Error('The first words are not found in the manifest.')

const firstPage = [entry, ...firstWords]
const indicatorPage = [...firstPage, ...lazy(/src\/pages\/indicator|\/en\/figures\.ts$/i)]
/** Recharts, which the first touch, hover or focus of a chart loads. */
const interactiveChart = lazy(/src\/charts\/react\/InteractiveChart/)
if (interactiveChart.length !== 1) throw new Error('The interactive chart is not in the manifest.')

// The rule, its constants and p-values and the comparison of places took 2 and 5 kB more than the limits of 100 and 220 kB.
module.exports = [
  { name: 'first page, script', path: files(firstPage, 'js'), gzip: true, limit: '102 kB' },
  { name: 'first page, style', path: files(firstPage, 'css'), gzip: true, limit: '30 kB' },
  { name: 'indicator, script', path: files(indicatorPage, 'js'), gzip: true, limit: '140 kB' },
  {
    name: 'indicator with its interactive chart, script',
    path: files([...indicatorPage, ...interactiveChart], 'js'),
    gzip: true,
    limit: '226 kB',
  },
].filter((budget) => budget.path.length > 0)
