import type { HandOverReading } from '../../../desk/handOver.ts'
import type { SayDesk } from '../../../words/desk.ts'
import type { Words } from '../../../words/words.ts'

/** Explains why no files were made; nothing was written or lost. */
export function notMade(
  reading: Extract<HandOverReading, { ok: false }>,
  from: 'web' | 'folder',
  words: Words,
  say: SayDesk,
): string {
  switch (reading.reason) {
    case 'blocked':
      return say('handOver.blocked.newer', { count: reading.checks.length })
    case 'blocked beside':
      return say('handOver.blocked.beside', { count: reading.problems.length })
    case 'contested':
      return say('handOver.contested')
    case 'skipped':
      return say('handOver.skipped.all')
    case 'removes':
      return say('handOver.removes')
    case 'nothing new':
      return say('handOver.nothing')
    case 'not listed':
      return say('handOver.notListed', { files: words.list(reading.files) })
    case 'unreachable': {
      const files = words.list(reading.files)
      return from === 'web'
        ? say('handOver.unreachable', { files })
        : say('handOver.unreachable.folder', { files })
    }
  }
}
