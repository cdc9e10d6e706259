import type { Driver } from './driver.ts'
import type { Host } from './host.ts'

/** What a person does, in any engine. */
export interface Scenario {
  /** A sentence without a full stop; `--only` looks into it. */
  readonly name: string
  readonly run: (tools: Tools) => Promise<void>
}

export interface Tools {
  /** What is opened is closed when the scenario ends. */
  readonly driver: Pick<Driver, 'open' | 'openedBy' | 'downloadedBy'>
  /** A folder for files that it makes, under names of its own. */
  readonly folder: string
  /** Where York's site is, for what leaves nothing behind in the browser. */
  readonly site: string
  /** Serves York's site on a port of its own, so that nothing that a browser stores is shared. */
  readonly serve: () => Promise<Host>
}
