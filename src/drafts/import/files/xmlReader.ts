import { MAX_XML_DEPTH } from './workbookLimits.ts'

/** Callbacks of the XML reader; names without prefix. */
export interface XmlHandler {
  /** `tag`: the whole tag, for `attribute`. `empty`: self-closing, so no `close` follows. */
  open(name: string, tag: string, isSelfClosing: boolean): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads the tags and texts of an XML part in order. Custom entities are not expanded, so a part
 * cannot grow.
 * @returns false if it is not well-formed, or nested too deeply
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): boolean {
  const xml = new TextDecoder().decode(bytes)
  let depth = 0
  let position = 0
  for (;;) {
    const from = xml.indexOf('<', position)
    if (from > position) handler.text(decodeEntities(xml.slice(position, from)))
    if (from < 0) return depth === 0
    if (xml.startsWith('<!--', from)) position = findEnd(xml, '-->', from)
    else if (xml.startsWith('<![CDATA[', from)) {
      position = findEnd(xml, ']]>', from)
      handler.text(xml.slice(from + 9, position - 3))
    } else if (xml[from + 1] === '?' || xml[from + 1] === '!') position = findEnd(xml, '>', from)
    else {
      const end = findTagEnd(xml, from)
      if (end < 0) return false
      const isClosing = xml[from + 1] === '/'
      const isSelfClosing = xml[end - 1] === '/'
      const tag = xml.slice(from + (isClosing ? 2 : 1), isSelfClosing ? end - 1 : end)
      const name = getLocalName(tag)
      if (isClosing) depth--
      else if (!isSelfClosing) depth++
      if (depth < 0 || depth > MAX_XML_DEPTH) return false
      if (isClosing) handler.close(name)
      else handler.open(name, tag, isSelfClosing)
      position = end + 1
    }
    if (position <= from) return false
  }
}

/** The position after `mark`; 0 if it is missing. */
function findEnd(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from)
  return end < 0 ? 0 : end + mark.length
}

/** The `>` that ends a tag, outside quoted attribute values. */
function findTagEnd(xml: string, from: number): number {
  let quote = 0
  for (let position = from + 1; position < xml.length; position++) {
    const code = xml.charCodeAt(position)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return position
  }
  return -1
}

function getLocalName(tag: string): string {
  let [from, end] = [0, 0]
  for (; end < tag.length; end++) {
    const code = tag.charCodeAt(end)
    if (code <= 0x20) break
    if (code === 0x3a) from = end + 1
  }
  return tag.slice(from, end)
}

/** The value of an attribute by its name, including a prefix; null if it is absent. */
export function getAttribute(tag: string, name: string): string | null {
  for (
    let position = tag.indexOf(name);
    position >= 0;
    position = tag.indexOf(name, position + 1)
  ) {
    if (position === 0 || tag.charCodeAt(position - 1) > 0x20) continue
    const quoted = /^\s*=\s*(["'])/.exec(
      tag.slice(position + name.length, position + name.length + 8),
    )
    if (!quoted) continue
    const from = position + name.length + quoted[0].length
    const end = tag.indexOf(quoted[1]!, from)
    return end < 0 ? null : decodeEntities(tag.slice(from, end))
  }
  return null
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Replaces the entities of XML; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED_ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
