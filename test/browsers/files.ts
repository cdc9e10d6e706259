import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { SaxesParser } from 'saxes'

/** @throws if the text is not well-formed XML; the error contains the name */
export function assertXml(text: string, name: string): void {
  const parser = new SaxesParser({ fileName: name })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

/**
 * Asserts that a picture is neither blank nor noise: it has a background color and others, but not a
 * new color every few pixels, as from a browser that scrambles canvas data.
 */
export function assertPicture(bytes: Uint8Array, name: string): void {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  assert.ok(counts.size > 2, `${name} has ${counts.size} colours`)
  const ground = Math.max(...counts.values())
  assert.ok(ground > pixels.length / 4, `${name} has no ground: its colour fills ${ground} pixels`)
}

/** The text of each part of a Word or PowerPoint file; asserts valid XML and pictures. */
export function officeParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.png') && content.length > 200) assertPicture(content, name)
    if (!/\.(xml|rels)$/.test(name)) continue
    parts[name] = strFromU8(content)
    assertXml(parts[name], name)
  }
  return parts
}
