import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { subset } from 'semver'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

const IGNORED = new Set([
  '.git',
  ...readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1)),
])

/** The project's files, without those in .gitignore. */
const own = filesBelow('')

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : []
    })
}

const contents = new Map(own.map((path) => [path, readFileSync(join(ROOT, path))]))

/** The files that contain a text; the text is split so that this file does not match. */
function holding(...parts: readonly string[]): readonly string[] {
  const text = Buffer.from(parts.join(''))
  return own.filter((path) => contents.get(path)?.includes(text))
}

test('the lock file identifies packages by content, not by host', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  expect(lock).not.toContain('"resolved"')
})

test('the lock file contains the packages of every platform, so that npm ci accepts it', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>
  }
  const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const lacking = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !held.has(name))
  expect(lacking).toEqual([])
})

test('every package of the lock file supports every Node of the project', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Record<string, { readonly engines?: { readonly node?: string } }>
  }
  const project = packages['']!.engines!.node!
  const refusing = Object.entries(packages)
    .filter(([, { engines }]) => engines?.node && !subset(project, engines.node))
    .map(([path, { engines }]) => `${path}: ${engines!.node}`)
  expect(refusing).toEqual([])
})

test('no file names a registry host', () => {
  expect(holding('https://', 'registry.')).toEqual([])
  expect(holding('http://', 'registry.')).toEqual([])
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).not.toMatch(/^(@[^:]+:)?registry\s*=/m)
})

test('no file refers to a folder outside the project', () => {
  expect(holding('../', 'shared')).toEqual([])
  expect(holding('/work/', 'shared')).toEqual([])
  expect(holding('/work/', 'main')).toEqual([])
})

test('no test waits a fixed time', () => {
  const inTests = (path: string): boolean => path.startsWith('test/')
  expect(holding('waitFor', 'Timeout(').filter(inTests)).toEqual([])
  expect(holding('set', 'Timeout(').filter(inTests)).toEqual([])
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})
