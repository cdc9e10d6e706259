/** An element in a part of an Office file. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text without that of its children. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<\/[^>]*>|<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<]+|</g
const START = /^<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>$/
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/**
 * Parses XML as a tree, more strictly than a browser: only what Office writes is supported (no DTD,
 * no CDATA). @throws RangeError with the reason if it is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [root]
  const forbidden = FORBIDDEN.exec(xml)
  if (forbidden) throw new RangeError(`forbidden character at ${forbidden.index}`)
  for (const [token] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1)!
    if (/^<[?!]/.test(token)) continue
    if (!token.startsWith('<')) {
      parent.text += decode(token)
      continue
    }
    if (token.startsWith('</')) {
      if (token.slice(2, -1).trim() !== parent.name || open.length === 1)
        throw new RangeError(`${token} ends <${parent.name}>`)
      open.pop()
      continue
    }
    const element = start(token)
    parent.children.push(element)
    if (!token.endsWith('/>')) open.push(element)
  }
  if (open.length > 1) throw new RangeError(`<${open.at(-1)!.name}> does not end`)
  const [first] = root.children
  if (!first || root.children.length > 1 || root.text.replace('\ufeff', '').trim() !== '')
    throw new RangeError('there is not one root')
  return first
}

function start(token: string): OpenElement {
  const [, name, list] = START.exec(token) ?? []
  if (name === undefined) throw new RangeError(`not a tag: ${token.slice(0, 80)}`)
  const attributes: Record<string, string> = {}
  for (const [, key = '', double, single] of (list ?? '').matchAll(ATTRIBUTE)) {
    if (key in attributes) throw new RangeError(`${key} stands twice in ${token.slice(0, 80)}`)
    attributes[key] = decode(double ?? single ?? '')
  }
  return { name, attributes, children: [], text: '' }
}

function decode(text: string): string {
  return text.replaceAll(/&([^;&\s]*;?)/g, (whole, reference: string) => {
    const name = reference.slice(0, -1)
    const known = ENTITIES[name]
    if (reference.endsWith(';') && known !== undefined) return known
    const code = /^#(?:x([\da-f]+)|(\d+));$/i.exec(reference)
    if (!code) throw new RangeError(`not a reference: ${whole}`)
    const character = String.fromCodePoint(parseInt(code[1] ?? code[2]!, code[1] ? 16 : 10))
    if (FORBIDDEN.test(character)) throw new RangeError(`forbidden character: ${whole}`)
    return character
  })
}

/** The element and all its descendants in document order. */
export function getElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(getElements)]
}

/** All elements of a name at and below an element. */
export function getAll(element: XmlElement, name: string): readonly XmlElement[] {
  return getElements(element).filter((one) => one.name === name)
}
