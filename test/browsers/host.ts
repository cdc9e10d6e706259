import { serveSite, type Served } from '../../src/cli/serve.ts'

/** A web server with a built site, which can go away and come back at the same address. */
export interface Host {
  /** With a slash at the end: `http://localhost:4173/`. */
  readonly address: string
  stop(): Promise<void>
  start(): Promise<void>
}

export async function startHost(folder: string): Promise<Host> {
  let served: Served | null = await serveSite(folder, 0)
  const { address } = served
  return {
    address,
    async stop() {
      await served?.close()
      served = null
    },
    async start() {
      served ??= await serveSite(folder, Number(new URL(address).port))
    },
  }
}
