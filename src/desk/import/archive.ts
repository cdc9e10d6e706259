import { inflateSync } from 'fflate'
import { MAX_PARTS, MAX_UNPACKED_BYTES } from './workbookLimits.ts'

/** The parts of an archive by their path. */
export type Archive = ReadonlyMap<string, Uint8Array>

export type ArchiveResult =
  | { readonly ok: true; readonly parts: Archive }
  /** `checksum`: a part does not match its CRC-32. `large`: more than a table needs. */
  | { readonly ok: false; readonly fault: 'damaged' | 'checksum' | 'large' | 'locked' }

interface Entry {
  readonly path: string
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  readonly encrypted: boolean
  /** Offset of its local header. */
  readonly at: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const DEFLATE = 8
/** The end record has 22 bytes and a comment of at most 65,535 bytes. */
const MAX_END = 65_557

/**
 * Unpacks a zip archive completely or not at all. Checks the sizes before unpacking and the CRC-32
 * of every part, which neither fflate nor the workbook library does: a lost byte could change a
 * figure.
 */
export function readArchive(bytes: Uint8Array): ArchiveResult {
  const entries = readEntries(bytes)
  if (!entries) return { ok: false, fault: 'damaged' }
  if (entries.some(({ encrypted }) => encrypted)) return { ok: false, fault: 'locked' }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > MAX_PARTS || unpacked > MAX_UNPACKED_BYTES)
    return { ok: false, fault: 'large' }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const part = unpack(bytes, entry)
    if (!part) return { ok: false, fault: 'damaged' }
    if (crc32(part) !== entry.crc) return { ok: false, fault: 'checksum' }
    parts.set(entry.path, part)
  }
  return { ok: true, parts }
}

/** The entries of the central directory; null if there is none that can be read. */
function readEntries(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  const paths = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    if (at + 46 + name! + extra! + comment! > end) return null
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!))
    // Readers differ in which of two parts with the same name they use.
    if (paths.has(path)) return null
    paths.add(path)
    const wide = wideFields(view, at + 46 + name!, extra!)
    const size = (field: number): number => {
      const short = view.getUint32(at + field, true)
      return short === 0xffffffff ? (wide.shift() ?? Infinity) : short
    }
    // Zip64 fields appear in this order, and only where the short field is too small.
    const unpacked = size(24)
    const packed = size(20)
    entries.push({
      path,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      at: size(42),
    })
    at += 46 + name! + extra! + comment!
  }
  // A part count that is too small would drop parts, for example the styles.
  return at + 4 <= end && view.getUint32(at, true) === CENTRAL ? null : entries
}

/** Sizes and offset from the Zip64 extra field, which some programs write for small files too. */
function wideFields(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const count = Math.min(3, Math.floor(view.getUint16(at + 2, true) / 8))
    if (at + 4 + count * 8 > view.byteLength) return []
    return Array.from({ length: count }, (_, field) =>
      Number(view.getBigUint64(at + 4 + field * 8, true)),
    )
  }
  return []
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - MAX_END)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}

function unpack(
  bytes: Uint8Array,
  { path, at, method, packed, unpacked }: Entry,
): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const name = view.getUint16(at + 26, true)
  // A part with another name in its local header would not be found.
  if (new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + name)) !== path) return null
  const from = at + 30 + name + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) return null
  const content = bytes.subarray(from, from + packed)
  if (method === 0) return packed === unpacked ? content : null
  if (method !== DEFLATE) return null
  try {
    // The output buffer has the declared size, so a part cannot grow beyond it.
    const part = inflateSync(content, { out: new Uint8Array(unpacked) })
    return part.length === unpacked ? part : null
  } catch {
    return null
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}
