import type { FileResult, FileSource } from '../../datapackage/io/fileSource.ts'

/** A source that reads each file once, so that all results are of one moment. */
export function createCachedSource(source: FileSource): FileSource {
  const cache = new Map<string, Promise<FileResult>>()
  return {
    read(path) {
      const result = cache.get(path) ?? source.read(path)
      cache.set(path, result)
      return result
    },
  }
}
