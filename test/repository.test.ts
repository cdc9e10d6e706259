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
const projectFiles = listFiles('')

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : []
    })
}

const contents = new Map(projectFiles.map((path) => [path, readFileSync(join(ROOT, path))]))

/** The files that contain a text; the text is split so that this file does not match. */
function findFilesContaining(...parts: readonly string[]): readonly string[] {
  const text = Buffer.from(parts.join(''))
  return projectFiles.filter((path) => contents.get(path)?.includes(text))
}

test('the lock file identifies packages by content, not by host', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  expect(lock).not.toContain('"resolved"')
})

test('the lock file contains the packages of every platform, so that npm ci accepts it', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>
  }
  const lockedNames = new Set(
    Object.keys(packages).map((path) => path.split('node_modules/').at(-1)),
  )
  const lacking = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !lockedNames.has(name))
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
  expect(findFilesContaining('https://', 'registry.')).toEqual([])
  expect(findFilesContaining('http://', 'registry.')).toEqual([])
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).not.toMatch(/^(@[^:]+:)?registry\s*=/m)
})

test('no file refers to a folder outside the project', () => {
  expect(findFilesContaining('../', 'shared')).toEqual([])
  expect(findFilesContaining('/work/', 'shared')).toEqual([])
  expect(findFilesContaining('/work/', 'main')).toEqual([])
})

test('no test waits a fixed time', () => {
  const inTests = (path: string): boolean => path.startsWith('test/')
  expect(findFilesContaining('waitFor', 'Timeout(').filter(inTests)).toEqual([])
  expect(findFilesContaining('set', 'Timeout(').filter(inTests)).toEqual([])
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
