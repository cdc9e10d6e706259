/**
 * The page number (from 1) of each named destination of a PDF by Chromium, which writes a destination
 * for every anchor that a link targets, and its objects uncompressed.
 * @throws if the bytes are no such PDF
 */
export function readDestinationPages(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = parseObjects(text)
  const getObject = (number: string | undefined): string => objects.get(number ?? '') ?? ''
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? ''
  const pageOrder = collectPages(findReference(catalog, 'Pages'), getObject)
  if (pageOrder.length === 0) throw new Error('this PDF names no pages')
  const pages = new Map(pageOrder.map((number, index) => [number, index + 1]))
  const destinations = getObject(findReference(catalog, 'Dests'))
  return new Map(
    [...destinations.matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R/g)].flatMap(
      ([, name, page]): [string, number][] => {
        const number = pages.get(page!)
        return number === undefined ? [] : [[decodeName(name!), number]]
      },
    ),
  )
}

/** The dictionaries of the objects by number; without stream data. */
function parseObjects(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([\s\S]*?)(?:\bendobj\b|\bstream\r?\n)/g)].map(
      ([, number, body]) => [number!, body!],
    ),
  )
}

function findReference(body: string, key: string): string | undefined {
  return new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(body)?.[1]
}

/** The pages of the page tree in order. */
function collectPages(
  root: string | undefined,
  getObject: (number: string) => string,
): readonly string[] {
  if (root === undefined) return []
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(getObject(root)) ?? []
  if (kids === undefined) return /\/Type\s*\/Page\b/.test(getObject(root)) ? [root] : []
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => collectPages(kid, getObject))
}

/** Decodes a PDF name: `#2E` is one byte. */
function decodeName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
