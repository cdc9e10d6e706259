import { isPathPart } from '../../model/pathPart.ts'

export const RECOMMENDATIONS = 'recommendations.csv'
export const FOLLOW_UP = 'follow-up.csv'
export const ACTIONS = 'actions.csv'
export const CONSULTATION = 'consultation.csv'

/** The record tables; all are optional. */
export const RECORD_TABLES: readonly string[] = [RECOMMENDATIONS, FOLLOW_UP, ACTIONS, CONSULTATION]

/** The parts of a commentary's path: `housing/2023.md`, or `housing/2023.nb.md` in a given language. */
export interface CommentaryFile {
  readonly file: string
  readonly right: string
  readonly edition: number
  /** '' for the primary language. */
  readonly lang: string
}

const COMMENTARY = /^([^/]+)\/(\d{4})(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?\.md$/

/** Null where the path is not a commentary. */
export function parseCommentaryPath(path: string): CommentaryFile | null {
  const found = COMMENTARY.exec(path)
  if (!found || !isPathPart(found[1]!)) return null
  return { file: path, right: found[1]!, edition: Number(found[2]), lang: found[3] ?? '' }
}
