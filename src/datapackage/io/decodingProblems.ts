import type { DecodedText } from './decode.ts'
import type { ProblemCollector } from '../problemCollector.ts'

/** Reports what is doubtful in a decoded file; the file is still read. */
export function reportDecoding(
  { encoding, fault, controls }: DecodedText,
  file: string,
  problems: ProblemCollector,
): void {
  if (encoding === 'macintosh' || encoding === 'cp850')
    problems.warning('encoding-error', { file }, { rule: `read-as-${encoding}` })
  if (fault === 'doubtful characters')
    problems.warning('encoding-error', { file }, { rule: 'doubtful-characters' })
  if (controls)
    problems.warning(
      'encoding-error',
      { file, line: controls.line },
      { rule: 'control-characters', count: controls.count, first: controls.line },
    )
}
