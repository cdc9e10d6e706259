import {
  CHROMIUM,
  installBrowser,
  isInstalled,
  THIS_MACHINE,
  type DebianBrowser,
} from '../../src/cli/browser/installBrowser.ts'
import { launchChromium } from './chromium.ts'
import type { Driver, EngineName } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { launchWebKit } from './webkit.ts'

interface Engine {
  readonly browser: DebianBrowser
  /**
   * Starts the browser at `path`; it writes into `folder`.
   * @throws where it does not start
   */
  readonly launch: (path: string, folder: string) => Promise<Driver>
}

const ENGINES: Readonly<Record<EngineName, Engine>> = {
  firefox: {
    browser: {
      name: 'Firefox ESR',
      packages: ['firefox-esr'],
      programs: ['/usr/bin/firefox-esr'],
      advice: 'install it (Debian: apt-get install firefox-esr).',
    },
    launch: launchFirefox,
  },
  webkit: {
    browser: {
      name: 'WebKit',
      packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
      programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/xdotool'],
      advice: 'install it (Debian: apt-get install webkit2gtk-driver xvfb xdotool).',
    },
    launch: launchWebKit,
  },
  chromium: { browser: CHROMIUM, launch: launchChromium },
}

export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[]

/**
 * Starts the browser of an engine; installs it if it is missing and the machine allows it.
 * @throws Error with one line that says what to do, or that it does not start
 */
export async function launchEngine(name: EngineName, folder: string): Promise<Driver> {
  const { browser, launch } = ENGINES[name]
  const isAlreadyInstalled = await isInstalled(THIS_MACHINE, browser)
  const path = isAlreadyInstalled
    ? browser.programs[0]
    : await installBrowser(THIS_MACHINE, browser)
  return launch(path, folder)
}
