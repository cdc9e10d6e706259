import type { FileReading, FileSource } from '../package/source.ts'

/** A source in which each file is read once, so that everything made of it is of one moment. */
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
