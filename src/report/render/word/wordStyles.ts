import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'

/** A4 between margins of 2.2 cm, in twips. */
export const MARGIN = 1247
const PAGE = { width: 11906, height: 16838 } as const
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN

export const NUMBERED = 'numbered'

/** Styles of paragraphs; all can be changed in Word's list of styles. */
export const PARAGRAPH_STYLES = {
  normal: 'Normal',
  none: 'Normal',
  intro: 'ReportIntro',
  lead: 'ReportLead',
  verdict: 'ReportVerdict',
  quiet: 'ReportQuiet',
  table: 'ReportTable',
} as const

const INK = '16202B'
export const QUIET = '4C5763'

/** A font that every office has. */
const SANS = 'Arial'

function headingStyle(size: number, before: number, after: number) {
  return {
    run: { font: SANS, size, bold: true, color: INK },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  }
}

/** `locale`: the language of the document, such as `en-GB`. */
export function wordStyles(locale: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: SANS, size: 20, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: SANS, size: 60, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 480 } },
      },
      heading1: headingStyle(36, 0, 240),
      heading2: headingStyle(27, 360, 120),
      heading3: headingStyle(21, 300, 80),
      heading4: headingStyle(20, 240, 80),
    },
    paragraphStyles: [
      {
        id: PARAGRAPH_STYLES.intro,
        name: 'Report intro',
        basedOn: 'Normal',
        paragraph: { keepNext: true },
      },
      {
        id: PARAGRAPH_STYLES.lead,
        name: 'Report lead',
        basedOn: 'Normal',
        run: { size: 22 },
      },
      {
        id: PARAGRAPH_STYLES.verdict,
        name: 'Report verdict',
        basedOn: 'Normal',
        paragraph: {
          keepNext: true,
          keepLines: true,
          indent: { left: 160 },
          border: { left: { style: 'single', size: 18, color: INK, space: 8 } },
        },
      },
      {
        id: PARAGRAPH_STYLES.quiet,
        name: 'Report note',
        basedOn: 'Normal',
        run: { size: 17, color: QUIET },
        paragraph: { spacing: { before: 80, after: 120 } },
      },
      {
        id: PARAGRAPH_STYLES.table,
        name: 'Report table',
        basedOn: 'Normal',
        run: { size: 17 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18, bold: true },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
    ],
  }
}

export const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: NUMBERED,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 460, hanging: 300 } } },
        },
      ],
    },
  ],
}

export const PAGE_PROPERTIES = {
  page: {
    size: PAGE,
    margin: { top: 1360, bottom: 1247, left: MARGIN, right: MARGIN },
  },
  titlePage: true,
} as const
