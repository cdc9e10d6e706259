import type { Driver } from './driver.ts'
import type { Host } from './host.ts'

/** A user scenario that runs in any engine. */
export interface Scenario {
  /** A sentence without a full stop; `--only` searches it. */
  readonly name: string
  readonly run: (tools: Tools) => Promise<void>
}

export interface Tools {
  /** Opened pages close when the scenario ends. */
  readonly driver: Pick<Driver, 'open' | 'waitForWindow' | 'waitForDownload'>
  /** A folder for its files. */
  readonly folder: string
  /** The URL of York's site, for scenarios that store nothing in the browser. */
  readonly site: string
  /** Serves York's site on its own port, so that browser storage is not shared. */
  readonly serve: () => Promise<Host>
}
