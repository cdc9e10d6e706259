import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What a built page may do: nothing but load its own files. Style attributes set by script are CSSOM. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export function packagePlugin(folder: string): Plugin {
  let outDir = ''
  let building = false
  return {
    name: 'city-package',
    configResolved(config) {
      outDir = config.build.outDir
      building = config.command === 'build'
    },
    transformIndexHtml() {
      const tags: HtmlTagDescriptor[] = []
      if (building)
        tags.push({
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        })
      return tags
    },
    async writeBundle() {
      await cp(folder, join(outDir, 'indicators'), { recursive: true })
    },
  }
}
