import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { SaxesParser } from 'saxes'

/** @throws where text is no well-formed XML, with the name that it is given */
export function assertXml(text: string, name: string): void {
  const parser = new SaxesParser({ fileName: name })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

/**
 * A picture is neither blank nor noise: one colour is its ground and there are others, but not one of
 * its own for every few pixels, as a browser paints that hides what a canvas holds.
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

/** The text of each part of a Word or PowerPoint file, all of them well-formed, its pictures none of them blank. */
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
