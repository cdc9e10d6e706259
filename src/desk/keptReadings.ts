import type { FileReading, FileSource } from '../package/source.ts'

/** A source that reads each file once, so that all results are of one moment. */
export function keptReadings(source: FileSource): FileSource {
  const readings = new Map<string, Promise<FileReading>>()
  return {
    read(path) {
      const reading = readings.get(path) ?? source.read(path)
      readings.set(path, reading)
      return reading
    },
  }
}
