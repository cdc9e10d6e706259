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
  readonly isEncrypted: boolean
  /** Offset of its local header. */
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const DEFLATE_METHOD = 8
/** The end record has 22 bytes and a comment of at most 65,535 bytes. */
const MAX_END_LENGTH = 65_557

/**
 * Unpacks a zip archive completely or not at all. Checks the sizes before unpacking and the CRC-32
 * of every part, which neither fflate nor the workbook library does: a lost byte could change a
 * figure.
 */
export function readArchive(bytes: Uint8Array): ArchiveResult {
  const entries = readEntries(bytes)
  if (!entries) return { ok: false, fault: 'damaged' }
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { ok: false, fault: 'locked' }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > MAX_PARTS || unpacked > MAX_UNPACKED_BYTES)
    return { ok: false, fault: 'large' }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const part = unpackEntry(bytes, entry)
    if (!part) return { ok: false, fault: 'damaged' }
    if (crc32(part) !== entry.crc) return { ok: false, fault: 'checksum' }
    parts.set(entry.path, part)
  }
  return { ok: true, parts }
}

/** The entries of the central directory; null if there is none that can be read. */
function readEntries(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEndRecord(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  const paths = new Set<string>()
  let offset = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== CENTRAL_SIGNATURE) return null
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(offset + field, true))
    if (offset + 46 + name! + extra! + comment! > end) return null
    const path = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + name!))
    // Readers differ in which of two parts with the same name they use.
    if (paths.has(path)) return null
    paths.add(path)
    const zip64 = readZip64Fields(view, offset + 46 + name!, extra!)
    const readSize = (field: number): number => {
      const short = view.getUint32(offset + field, true)
      return short === 0xffffffff ? (zip64.shift() ?? Infinity) : short
    }
    // Zip64 fields appear in this order, and only where the short field is too small.
    const unpacked = readSize(24)
    const packed = readSize(20)
    entries.push({
      path,
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      packed,
      unpacked,
      offset: readSize(42),
    })
    offset += 46 + name! + extra! + comment!
  }
  // A part count that is too small would drop parts, for example the styles.
  return offset + 4 <= end && view.getUint32(offset, true) === CENTRAL_SIGNATURE ? null : entries
}

/** Sizes and offset from the Zip64 extra field, which some programs write for small files too. */
function readZip64Fields(view: DataView, from: number, length: number): number[] {
  for (
    let offset = from;
    offset + 4 <= from + length;
    offset += 4 + view.getUint16(offset + 2, true)
  ) {
    if (view.getUint16(offset, true) !== 1) continue
    const count = Math.min(3, Math.floor(view.getUint16(offset + 2, true) / 8))
    if (offset + 4 + count * 8 > view.byteLength) return []
    return Array.from({ length: count }, (_, field) =>
      Number(view.getBigUint64(offset + 4 + field * 8, true)),
    )
  }
  return []
}

function findEndRecord(view: DataView): number {
  const minOffset = Math.max(0, view.byteLength - MAX_END_LENGTH)
  for (let offset = view.byteLength - 22; offset >= minOffset; offset--)
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset
  return -1
}

function unpackEntry(
  bytes: Uint8Array,
  { path, offset, method, packed, unpacked }: Entry,
): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null
  const name = view.getUint16(offset + 26, true)
  // A part with another name in its local header would not be found.
  if (new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + name)) !== path)
    return null
  const from = offset + 30 + name + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) return null
  const content = bytes.subarray(from, from + packed)
  if (method === 0) return packed === unpacked ? content : null
  if (method !== DEFLATE_METHOD) return null
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
