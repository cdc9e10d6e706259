import { escapeXml } from '../../../model/text/escapeXml.ts'

/** The theme of the notes master. PptxGenJS reuses the slide master's, which PowerPoint repairs. */
export const NOTES_THEME = 'ppt/theme/theme2.xml'
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml'

/**
 * The content types of the existing parts. PptxGenJS lists a slide master for each slide, types
 * without a part, and `image/jpg`.
 */
export function correctContentTypes(xml: string, parts: readonly string[]): string {
  const extensions = new Set(parts.map((name) => name.slice(name.lastIndexOf('.') + 1)))
  return xml
    .replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, name: string) =>
      parts.includes(name) ? override.trim() : '',
    )
    .replaceAll(/<Default Extension="([^"]*)"[^>]*\/>/g, (standard, extension: string) =>
      extensions.has(extension) ? standard : '',
    )
    .replaceAll('"image/jpg"', '"image/jpeg"')
    .replace(
      '</Types>',
      `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`,
    )
}

/** The list of notes masters must precede that of slides (ECMA-376 part 1, 19.2.1.26). */
export function correctPresentation(xml: string): string {
  const [list = ''] = /<p:notesMasterIdLst>[^]*?<\/p:notesMasterIdLst>/.exec(xml) ?? []
  return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`)
}

/**
 * The application properties. PptxGenJS does not escape the company, and lists fonts and titles
 * that the file lacks.
 */
export function applicationProperties(company: string, slides: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>Microsoft Office PowerPoint</Application><Slides>${slides}</Slides>` +
    `<Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides>` +
    `<Company>${escapeXml(company)}</Company><AppVersion>16.0000</AppVersion></Properties>`
  )
}
