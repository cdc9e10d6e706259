import { serveSite } from '../../src/build/staticServer.ts'

/** A web server with a built site that can be stopped. */
export interface Host {
  /** With a trailing slash: `http://localhost:4173/`. */
  readonly address: string
  readonly stop: () => Promise<void>
}

export async function startHost(folder: string): Promise<Host> {
  const served = await serveSite(folder, 0)
  let stopping: Promise<void> | undefined
  return { address: served.address, stop: () => (stopping ??= served.close()) }
}
