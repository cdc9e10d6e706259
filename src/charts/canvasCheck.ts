/** Squares of the test picture: as many colours as it takes to tell it from one that was scrambled. */
const COLOURS = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000', '#808080'] as const
const SQUARE = 8
const SIZE = { width: COLOURS.length * SQUARE, height: SQUARE }

/** A browser may change the last bits of a colour against fingerprinting, which nobody sees. */
const MAX_DIFFERENCE = 16

/**
 * Whether the browser lets pictures be painted: a known pattern is drawn, made into a PNG and read back.
 * Against fingerprinting some browsers (Tor, LibreWolf, Firefox with resistFingerprinting) hand out
 * coloured stripes in its place without an error, others throw or give nothing: then it is false.
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

/** What is on a canvas as a PNG. Rejects where the browser makes none. */
export function encodePng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the browser made no PNG'))
    }, 'image/png')
  })
}
