import type { HandOverReading } from '../../../desk/handOver.ts'
import type { Words } from '../../../words/words.ts'

/** Explains why no files were made; nothing was written or lost. */
export function notMade(
  reading: Extract<HandOverReading, { ok: false }>,
  from: 'web' | 'folder',
  words: Words,
): string {
  switch (reading.reason) {
    case 'blocked':
      return words.say('handOver.blocked.newer', { count: reading.checks.length })
    case 'blocked beside':
      return words.say('handOver.blocked.beside', { count: reading.problems.length })
    case 'contested':
      return words.say('handOver.contested')
    case 'skipped':
      return words.say('handOver.skipped.all')
    case 'removes':
      return words.say('handOver.removes')
    case 'nothing new':
      return words.say('handOver.nothing')
    case 'not listed':
      return words.say('handOver.notListed', { files: words.list(reading.files) })
    case 'unreachable': {
      const files = words.list(reading.files)
      return from === 'web'
        ? words.say('handOver.unreachable', { files })
        : words.say('handOver.unreachable.folder', { files })
    }
  }
}
