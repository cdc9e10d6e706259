const EMPTY = 0xffffffff

/**
 * Assigns consecutive numbers (0, 1, 2 …) to pairs of 32-bit integers in the order of first use. An open hash
 * table in typed arrays, since a Map with a million pairs as keys takes a second.
 */
export class PairTable {
  private left: Uint32Array = new Uint32Array(1024)
  private right: Uint32Array = new Uint32Array(1024)
  /** Pair numbers by hash slot. */
  private slots = new Uint32Array(2048).fill(EMPTY)
  private lastLeft = EMPTY
  private lastRight = EMPTY
  private lastNumber = 0
  size = 0

  /** The number of a pair; a new pair gets `size` as it was before the call. */
  getNumber(left: number, right: number): number {
    if (left === this.lastLeft && right === this.lastRight) return this.lastNumber
    const mask = this.slots.length - 1
    let slot = hash(left, right) & mask
    let number = this.slots[slot]!
    while (number !== EMPTY && (this.left[number] !== left || this.right[number] !== right)) {
      slot = (slot + 1) & mask
      number = this.slots[slot]!
    }
    if (number === EMPTY) number = this.add(left, right, slot)
    this.lastLeft = left
    this.lastRight = right
    this.lastNumber = number
    return number
  }

  private add(left: number, right: number, slot: number): number {
    const number = this.size++
    if (number >= this.left.length) {
      this.left = doubleCapacity(this.left)
      this.right = doubleCapacity(this.right)
    }
    this.left[number] = left
    this.right[number] = right
    this.slots[slot] = number
    if (this.size * 2 > this.slots.length) this.rehash()
    return number
  }

  private rehash(): void {
    const mask = this.slots.length * 2 - 1
    this.slots = new Uint32Array(mask + 1).fill(EMPTY)
    for (let number = 0; number < this.size; number++) {
      let slot = hash(this.left[number]!, this.right[number]!) & mask
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }
}

/** Finalizer of MurmurHash3 over both halves. */
function hash(left: number, right: number): number {
  let mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function doubleCapacity(array: Uint32Array): Uint32Array {
  const doubled = new Uint32Array(array.length * 2)
  doubled.set(array)
  return doubled
}
