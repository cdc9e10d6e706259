import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)

/** Fonts and pictures are packed already. */
const WORTH_PACKING = /\.(js|css|svg)$/

/** The best (11) takes four times as long for 7% less. */
const BROTLI_QUALITY = 9

/**
 * Writes a `.gz` and a `.br` beside each file in a folder of hashed files, for hosts that give those out (nginx:
 * gzip_static). No other file may have one: what changes under its name would be given out as it was.
 */
export async function packAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => WORTH_PACKING.test(name))
  await Promise.all(names.map((name) => pack(join(folder, name))))
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  await writeFile(`${file}.gz`, await packGzip(content, { level: 9 }))
  await writeFile(`${file}.br`, await packBrotli(content, { params }))
}
