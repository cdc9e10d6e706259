/** The squares of the test picture: enough colours to distinguish it from a scrambled one. */
const COLOURS = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000', '#808080'] as const
const SQUARE = 8
const SIZE = { width: COLOURS.length * SQUARE, height: SQUARE }

/** Browsers may change the lowest bits of a colour against fingerprinting; this is invisible. */
const MAX_DIFFERENCE = 16

/**
 * Whether a canvas returns what was drawn: draws a known pattern, writes it as PNG and reads it back.
 * Against fingerprinting some browsers (Tor, LibreWolf, Firefox with resistFingerprinting) return
 * coloured stripes instead without an error, others throw or return nothing: then it is false.
 */
export async function canPaintPictures(): Promise<boolean> {
  try {
    const canvas = pattern()
    if (!showsPattern(canvas)) return false
    const bitmap = await createImageBitmap(await encodePng(canvas))
    const copy = newCanvas()
    getContext2d(copy).drawImage(bitmap, 0, 0)
    return showsPattern(copy)
  } catch {
    return false
  }
}

function newCanvas(): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), SIZE)
}

function getContext2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser has no canvas')
  return context
}

function pattern(): HTMLCanvasElement {
  const canvas = newCanvas()
  const context = getContext2d(canvas)
  for (const [place, colour] of COLOURS.entries()) {
    context.fillStyle = colour
    context.fillRect(place * SQUARE, 0, SQUARE, SQUARE)
  }
  return canvas
}

function showsPattern(canvas: HTMLCanvasElement): boolean {
  const { data } = getContext2d(canvas).getImageData(0, 0, SIZE.width, SIZE.height)
  return Array.from({ length: SIZE.width * SIZE.height }).every((_, pixel) => {
    const colour = COLOURS[Math.floor((pixel % SIZE.width) / SQUARE)]!
    return [1, 3, 5].every((at, channel) => {
      const wanted = parseInt(colour.slice(at, at + 2), 16)
      return Math.abs(wanted - data[pixel * 4 + channel]!) <= MAX_DIFFERENCE
    })
  })
}

/** The content of a canvas as PNG. Rejects if the browser creates none. */
export function encodePng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the browser made no PNG'))
    }, 'image/png')
  })
}
