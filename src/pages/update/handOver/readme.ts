import type { HandOver } from '../../../desk/handOver.ts'
import type { WrittenFile } from '../../../desk/records/recordsToFile.ts'
import type { Words } from '../../../words/words.ts'
import { sharedFiles } from './sharedFiles.ts'
import { skippedSentence } from './skippedSentence.ts'

/** A note in the zip for the person who copies its files: which files are shared, and what a zip cannot do. */
export function readme(
  handOver: HandOver,
  made: {
    readonly right: string
    readonly edition: number
    readonly name: string
    readonly time: string
  },
  words: Words,
): WrittenFile {
  const { files, removed, skipped } = handOver
  const { time } = made
  const shared = sharedFiles(handOver)
  const parts = [
    words.say('handOver.readme.title', { right: made.right, edition: made.edition }),
    [words.say('handOver.readme.made', { time }), ...files.map(({ path }) => `  ${path}`)].join(
      '\n',
    ),
    shared.length > 0 ? sharedSentence(shared, time, words) : '',
    words.say('handOver.next.copy'),
    ...(skipped.length > 0
      ? [
          words.say('handOver.skipped', { count: skipped.length }),
          ...skipped.map((file) => skippedSentence(file, words.say)),
        ]
      : []),
    removed.length > 0 ? words.say('handOver.next.delete', { files: words.list(removed) }) : '',
    words.say('handOver.readme.this'),
  ]
  const text = `${parts.filter(Boolean).join('\n\n')}\n`
  // Windows' own editor detects the encoding by the byte order mark.
  const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  return { path: `README-${made.name}.txt`, bytes }
}

export function sharedSentence(shared: readonly string[], time: string, words: Words): string {
  return words.say('handOver.next.shared', {
    files: words.list(shared),
    count: shared.length,
    time,
  })
}
