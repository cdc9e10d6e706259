import type { HandOver } from '../../../drafts/handOver/handOver.ts'
import type { WrittenFile } from '../../../drafts/records/writeRecords.ts'
import type { Translator } from '../../../i18n/translate.ts'
import { listSharedFiles } from './sharedFiles.ts'
import { formatSkipped } from './skippedSentence.ts'

/** A note in the zip for the person who copies its files: which files are shared, and what a zip cannot do. */
export function createReadme(
  handOver: HandOver,
  createdAt: {
    readonly right: string
    readonly edition: number
    readonly name: string
    readonly time: string
  },
  translator: Translator,
): WrittenFile {
  const { files, removed, skipped } = handOver
  const { time } = createdAt
  const sharedPaths = listSharedFiles(handOver)
  const parts = [
    translator.t('handOver.readme.title', { right: createdAt.right, edition: createdAt.edition }),
    [translator.t('handOver.readme.made', { time }), ...files.map(({ path }) => `  ${path}`)].join(
      '\n',
    ),
    sharedPaths.length > 0 ? formatShared(sharedPaths, time, translator) : '',
    translator.t('handOver.next.copy'),
    ...(skipped.length > 0
      ? [
          translator.t('handOver.skipped', { count: skipped.length }),
          ...skipped.map((file) => formatSkipped(file, translator.t)),
        ]
      : []),
    removed.length > 0
      ? translator.t('handOver.next.delete', { files: translator.formatList(removed) })
      : '',
    translator.t('handOver.readme.this'),
  ]
  const text = `${parts.filter(Boolean).join('\n\n')}\n`
  // Windows' own editor detects the encoding by the byte order mark.
  const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  return { path: `README-${createdAt.name}.txt`, bytes }
}

export function formatShared(
  sharedPaths: readonly string[],
  time: string,
  translator: Translator,
): string {
  return translator.t('handOver.next.shared', {
    files: translator.formatList(sharedPaths),
    count: sharedPaths.length,
    time,
  })
}
