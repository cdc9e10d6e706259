import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { messagesPlugin } from '../../src/build/messagesPlugin.ts'
import { PROJECT } from '../../src/build/site.ts'
import type { CompiledMessage, createFormat } from '../../src/i18n/compiledFormat.ts'

/** The exports of a module as Vite builds it for the site. */
async function buildModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const outputs = (await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [messagesPlugin()],
    build: { write: false, lib: { entry: join(PROJECT, path), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]
  const { code } = outputs[0]!.output[0]
  const base64 = Buffer.from(code).toString('base64')
  return (await import(`data:text/javascript;base64,${base64}`)) as Record<string, unknown>
}

/** The messages in a module's exports, by id. */
export async function loadBuiltMessages(
  path: string,
): Promise<Readonly<Record<string, CompiledMessage>>> {
  const messages = Object.values(await buildModule(path))
  return Object.assign({}, ...messages) as Record<string, CompiledMessage>
}

/** The `createFormat` of a built site, which replaces format.ts. */
export async function loadBuiltFormat(): Promise<typeof createFormat> {
  return (await buildModule('src/i18n/format.ts'))['createFormat'] as typeof createFormat
}
