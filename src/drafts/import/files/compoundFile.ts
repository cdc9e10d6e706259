export type XlsStreamResult =
  | { readonly ok: true; readonly stream: Uint8Array }
  | { readonly ok: false; readonly fault: 'damaged' | 'locked' | 'not a table' }

/** Sector numbers from here on are markers, not sectors. */
const NO_SECTOR = 0xfffffffa
const HEADER = 512
const ENTRY = 128
/** Number of sector tables listed in the header. */
const TABLES_IN_HEADER = 109

interface Entry {
  readonly name: string
  readonly start: number
  readonly size: number
}

/**
 * Reads the workbook stream from the compound file of an .xls. The library's own reader follows
 * cyclic sector chains forever; here a cyclic or broken chain is a damaged file.
 */
export function readXlsStream(bytes: Uint8Array): XlsStreamResult {
  const container = new CompoundFile(bytes)
  const entries = container.entries()
  if (!entries) return { ok: false, fault: 'damaged' }
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo'))
    return { ok: false, fault: 'locked' }
  const book = entries.find(({ name }) => name === 'Workbook' || name === 'Book')
  if (!book) return { ok: false, fault: 'not a table' }
  const stream = container.content(book, entries[0]!)
  return stream ? { ok: true, stream } : { ok: false, fault: 'damaged' }
}

class CompoundFile {
  private readonly view: DataView
  private readonly sectorSize: number
  private readonly table: Uint32Array | null

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = bytes.length < HEADER ? 0 : this.view.getUint16(30, true)
    this.sectorSize = shift === 9 || shift === 12 ? 1 << shift : 0
    this.table = this.sectorSize === 0 ? null : this.readTable()
  }

  /** The directory entries, root first; null if they cannot be read. */
  entries(): readonly Entry[] | null {
    if (!this.table) return null
    const directory = this.readChain(this.view.getUint32(48, true))
    if (!directory) return null
    const view = new DataView(directory.buffer)
    const entries: Entry[] = []
    for (let offset = 0; offset + ENTRY <= directory.length; offset += ENTRY) {
      const length = Math.max(0, Math.min(64, view.getUint16(offset + 64, true)) - 2)
      entries.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(offset, offset + length)),
        start: view.getUint32(offset + 116, true),
        size: view.getUint32(offset + 120, true),
      })
    }
    return entries
  }

  /** The content of an entry; small entries are in mini sectors within the root's content. */
  content({ start, size }: Entry, root: Entry): Uint8Array | null {
    if (size >= this.view.getUint32(56, true)) return truncate(this.readChain(start), size)
    const [small, table] = [
      this.readChain(root.start),
      this.readChain(this.view.getUint32(60, true)),
    ]
    if (!small || !table) return null
    const smallSize = 1 << Math.min(12, this.view.getUint16(32, true))
    const chain = followChain(start, readNumbers(table))
    if (!chain) return null
    const content = new Uint8Array(chain.length * smallSize)
    for (const [index, sector] of chain.entries()) {
      const sectorStart = sector * smallSize
      if (sectorStart + smallSize > small.length) return null
      content.set(small.subarray(sectorStart, sectorStart + smallSize), index * smallSize)
    }
    return truncate(content, size)
  }

  private readTable(): Uint32Array | null {
    const sectors: number[] = []
    const addSectors = (sectorStart: number, count: number) => {
      for (let index = 0; index < count; index++) {
        const sector = this.view.getUint32(sectorStart + index * 4, true)
        if (sector < NO_SECTOR) sectors.push(sector)
      }
    }
    addSectors(76, TABLES_IN_HEADER)
    // Tables that do not fit in the header are listed in further sectors, each ending with the
    // number of the next.
    let next = this.view.getUint32(68, true)
    const perSector = this.sectorSize / 4 - 1
    for (let seen = 0; next < NO_SECTOR; seen++) {
      const sector = this.sector(next)
      if (!sector || seen > this.bytes.length / this.sectorSize) return null
      const offset = sector.byteOffset - this.bytes.byteOffset
      addSectors(offset, perSector)
      next = this.view.getUint32(offset + perSector * 4, true)
    }
    const table = this.joinSectors(sectors)
    return table && readNumbers(table)
  }

  private readChain(start: number): Uint8Array | null {
    const chain = this.table && followChain(start, this.table)
    return chain && this.joinSectors(chain)
  }

  private joinSectors(sectors: readonly number[]): Uint8Array | null {
    if (sectors.length * this.sectorSize > this.bytes.length) return null
    const content = new Uint8Array(sectors.length * this.sectorSize)
    for (const [index, number] of sectors.entries()) {
      const sector = this.sector(number)
      if (!sector) return null
      content.set(sector, index * this.sectorSize)
    }
    return content
  }

  /** The last sector of a file may be short. */
  private sector(number: number): Uint8Array | null {
    const sectorStart = (number + 1) * this.sectorSize
    return sectorStart < this.bytes.length
      ? this.bytes.subarray(sectorStart, sectorStart + this.sectorSize)
      : null
  }
}

function readNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, offset) =>
    view.getUint32(offset * 4, true),
  )
}

/** The chain of sectors from `start`; null if it is cyclic or leaves the table. */
function followChain(start: number, table: Uint32Array): readonly number[] | null {
  const chain: number[] = []
  for (let sector = start; sector < NO_SECTOR; sector = table[sector]!) {
    if (sector >= table.length || chain.length > table.length) return null
    chain.push(sector)
  }
  return chain
}

function truncate(content: Uint8Array | null, size: number): Uint8Array | null {
  return content && content.length >= size ? content.subarray(0, size) : null
}
