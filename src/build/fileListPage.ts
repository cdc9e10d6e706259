import { escapeXml } from '../model/text/escapeXml.ts'
import { decodeSnapshot } from '../datapackage/snapshot/snapshot.ts'
import { PACKAGE_PATH, type CityFiles } from './cityFiles.ts'

const SENTENCES = [
  [
    'en',
    'All figures, sources and texts of this site, as files. CSV files open in any spreadsheet program. Under the name of a right, a CSV file named after a year has the figures of the report of that year. Files that end in .md are commentaries. The names of the indicators are in indicators.csv.',
  ],
  [
    'nb',
    'Alle tall, kilder og tekster på nettstedet, som filer. CSV-filer kan åpnes i alle regneark. Under navnet på en rettighet har en CSV-fil med et årstall som navn tallene i rapporten for det året. Filer som slutter på .md, er kommentarer. Navnene på indikatorene står i indicators.csv.',
  ],
  [
    'de',
    'Alle Zahlen, Quellen und Texte dieser Website als Dateien. CSV-Dateien öffnet jede Tabellenkalkulation. Unter dem Namen eines Rechts enthält eine CSV-Datei mit einer Jahreszahl die Zahlen des Berichts für dieses Jahr. Dateien mit der Endung .md sind Kommentare. Die Namen der Indikatoren stehen in indicators.csv.',
  ],
] as const

/**
 * A page without script that links every file of the package at build time, grouped by right, in the
 * package's primary language. `style` is the style sheet's path; optional.
 */
export function renderFileList(
  paths: readonly string[],
  { head, snapshot }: CityFiles,
  policy: string,
  style: string | undefined,
): string {
  const rights = snapshot ? decodeSnapshot(JSON.parse(snapshot)).dataset.rights : []
  const titles = new Map<string, string>(
    rights.map(({ id, title }) => [id, title[head.lang] ?? id]),
  )
  // The figures come first.
  const folders = new Map<string, string[]>([...titles.keys(), ''].map((name) => [name, []]))
  for (const path of paths) {
    const folder = path.split('/').slice(0, -1).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  const filled = [...folders].filter(([, files]) => files.length > 0)
  const sections = filled.map(([folder, files]) => {
    const heading = folder === '' ? PACKAGE_PATH : (titles.get(folder) ?? folder)
    const items = files.map((path) => `<li>${renderLink(path)}</li>`).join('\n')
    return `<h2>${escapeXml(heading)}</h2>\n<ul>\n${items}\n</ul>`
  })
  return `<!doctype html>
<html lang="${escapeXml(head.lang)}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
${style === undefined ? '' : `<link rel="stylesheet" href="./${style}">`}
<title>${escapeXml(head.title)}: CSV</title>
</head>
<body>
<main class="start-note">
<h1>${escapeXml(head.title)}</h1>
${SENTENCES.map(([lang, text]) => `<p lang="${lang}">${text}</p>`).join('\n')}
${sections.join('\n')}
</main>
</body>
</html>
`
}

/** A link with the file name, such as `2025.csv`. */
function renderLink(path: string): string {
  const href = [PACKAGE_PATH, ...path.split('/')].map(encodeURIComponent).join('/')
  return `<a href="./${escapeXml(href)}">${escapeXml(path.split('/').at(-1) ?? path)}</a>`
}
