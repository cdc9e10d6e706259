import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/** Fonts and pictures are already compressed. */
const COMPRESSIBLE = /\.(js|css|svg)$/

/** Quality 11 takes four times as long and saves 7%. */
const BROTLI_QUALITY = 9

/**
 * Writes a `.gz` and a `.br` next to each file in a folder of hashed files, for hosts that serve them
 * (nginx: gzip_static). Other files must not have one: hosts would serve outdated content.
 */
export async function compressAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => COMPRESSIBLE.test(name))
  await Promise.all(names.map((name) => compressFile(join(folder, name))))
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  await writeFile(`${file}.gz`, await gzipAsync(content, { level: 9 }))
  await writeFile(`${file}.br`, await brotliAsync(content, { params }))
}
