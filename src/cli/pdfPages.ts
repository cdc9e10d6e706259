/**
 * The page number (from 1) of each named destination of a PDF by Chromium, which writes a destination
 * for every anchor that a link targets, and its objects uncompressed.
 * @throws if the bytes are no such PDF
 */
export function destinationPages(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = objectsOf(text)
  const object = (number: string | undefined): string => objects.get(number ?? '') ?? ''
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? ''
  const order = pagesUnder(reference(catalog, 'Pages'), object)
  if (order.length === 0) throw new Error('this PDF names no pages')
  const pages = new Map(order.map((number, place) => [number, place + 1]))
  const named = object(reference(catalog, 'Dests'))
  return new Map(
    [...named.matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R/g)].flatMap(
      ([, name, page]): [string, number][] => {
        const number = pages.get(page!)
        return number === undefined ? [] : [[decoded(name!), number]]
      },
    ),
  )
}

/** The dictionaries of the objects by number; without stream data. */
function objectsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([\s\S]*?)(?:\bendobj\b|\bstream\r?\n)/g)].map(
      ([, number, body]) => [number!, body!],
    ),
  )
}

function reference(body: string, key: string): string | undefined {
  return new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(body)?.[1]
}

/** The pages of the page tree in order. */
function pagesUnder(
  root: string | undefined,
  object: (number: string) => string,
): readonly string[] {
  if (root === undefined) return []
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(object(root)) ?? []
  if (kids === undefined) return /\/Type\s*\/Page\b/.test(object(root)) ? [root] : []
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(kid, object))
}

/** Decodes a PDF name: `#2E` is one byte. */
function decoded(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
