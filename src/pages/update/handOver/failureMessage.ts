import type { HandOverResult } from '../../../drafts/handOver/handOver.ts'
import type { Translator } from '../../../i18n/translate.ts'

/** Explains why no files were made; nothing was written or lost. */
export function getFailureMessage(
  result: Extract<HandOverResult, { ok: false }>,
  source: 'web' | 'folder',
  translator: Translator,
): string {
  switch (result.reason) {
    case 'blocked':
      return translator.t('handOver.blocked.newer', { count: result.checks.length })
    case 'blocked records':
      return translator.t('handOver.blocked.records', { count: result.problems.length })
    case 'contested':
      return translator.t('handOver.contested')
    case 'skipped':
      return translator.t('handOver.skipped.all')
    case 'removes':
      return translator.t('handOver.removes')
    case 'nothing new':
      return translator.t('handOver.nothing')
    case 'not listed':
      return translator.t('handOver.notListed', { files: translator.formatList(result.files) })
    case 'unreachable': {
      const files = translator.formatList(result.files)
      return source === 'web'
        ? translator.t('handOver.unreachable', { files })
        : translator.t('handOver.unreachable.folder', { files })
    }
  }
}
