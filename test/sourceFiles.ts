import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')

/** A node of the syntax tree (ESTree), as far as these tests use it. */
export interface SyntaxNode {
  readonly type: string
  readonly [part: string]: unknown
}

export interface SourceFile {
  /** Relative to the project, with `/`: `src/model/period.ts`. */
  readonly path: string
  readonly lines: number
  /** The specifiers of its import, export-from and import(). */
  readonly imports: readonly string[]
  /** Every node of the file, parents before children. */
  readonly nodes: readonly SyntaxNode[]
}

/** All TypeScript files in a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => parse(file))
}

function parse(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  const nodes = [...walkNodes(program)]
  return {
    path: relative(ROOT, file).replaceAll('\\', '/'),
    lines: text.split('\n').length - 1,
    imports: nodes.flatMap((node) => {
      const isImport = /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type)
      const source = isImport ? node.source : null
      return isNode(source) && typeof source.value === 'string' ? [source.value] : []
    }),
    nodes,
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The child nodes of a node. */
export function getChildren(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flatMap((part) =>
    Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : [],
  )
}

function* walkNodes(value: unknown): Generator<SyntaxNode> {
  if (!isNode(value)) return
  yield value
  for (const child of getChildren(value)) yield* walkNodes(child)
}
