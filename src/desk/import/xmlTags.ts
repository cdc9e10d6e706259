import { MAX_XML_DEPTH } from './workbookLimits.ts'

/** Callbacks of the XML reader; names without prefix. */
export interface XmlSink {
  /** `tag`: the whole tag, for `attribute`. `empty`: self-closing, so no `close` follows. */
  open(name: string, tag: string, empty: boolean): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads the tags and texts of an XML part in order. Custom entities are not expanded, so a part
 * cannot grow.
 * @returns false if it is not well-formed, or nested too deeply
 */
export function readXml(bytes: Uint8Array, sink: XmlSink): boolean {
  const xml = new TextDecoder().decode(bytes)
  let depth = 0
  let at = 0
  for (;;) {
    const from = xml.indexOf('<', at)
    if (from > at) sink.text(decodeEntities(xml.slice(at, from)))
    if (from < 0) return depth === 0
    if (xml.startsWith('<!--', from)) at = endOf(xml, '-->', from)
    else if (xml.startsWith('<![CDATA[', from)) {
      at = endOf(xml, ']]>', from)
      sink.text(xml.slice(from + 9, at - 3))
    } else if (xml[from + 1] === '?' || xml[from + 1] === '!') at = endOf(xml, '>', from)
    else {
      const end = endOfTag(xml, from)
      if (end < 0) return false
      const closing = xml[from + 1] === '/'
      const empty = xml[end - 1] === '/'
      const tag = xml.slice(from + (closing ? 2 : 1), empty ? end - 1 : end)
      const name = localName(tag)
      if (closing) depth--
      else if (!empty) depth++
      if (depth < 0 || depth > MAX_XML_DEPTH) return false
      if (closing) sink.close(name)
      else sink.open(name, tag, empty)
      at = end + 1
    }
    if (at <= from) return false
  }
}

/** The position after `mark`; 0 if it is missing. */
function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from)
  return end < 0 ? 0 : end + mark.length
}

/** The `>` that ends a tag, outside quoted attribute values. */
function endOfTag(xml: string, from: number): number {
  let quote = 0
  for (let at = from + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return -1
}

function localName(tag: string): string {
  let [from, end] = [0, 0]
  for (; end < tag.length; end++) {
    const code = tag.charCodeAt(end)
    if (code <= 0x20) break
    if (code === 0x3a) from = end + 1
  }
  return tag.slice(from, end)
}

/** The value of an attribute by its name, including a prefix; null if it is absent. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (at === 0 || tag.charCodeAt(at - 1) > 0x20) continue
    const quoted = /^\s*=\s*(["'])/.exec(tag.slice(at + name.length, at + name.length + 8))
    if (!quoted) continue
    const from = at + name.length + quoted[0].length
    const end = tag.indexOf(quoted[1]!, from)
    return end < 0 ? null : decodeEntities(tag.slice(from, end))
  }
  return null
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
