/** A font that the archive copy carries inside, by the path of its file in the npm packages. */
export interface ReportFont {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly file: string
}

const SANS = 'Source Sans 3 Variable'

/** Latin letters only, Norwegian and German ones included: others are shown in the reader's own font. */
export const REPORT_FONTS: readonly ReportFont[] = [
  {
    family: SANS,
    style: 'normal',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  },
  {
    family: SANS,
    style: 'italic',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
  },
  {
    family: 'Source Serif 4',
    style: 'normal',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  },
]

/** The fonts as rules of a style sheet, each with its file inside. */
export function fontFaces(
  fonts: readonly { readonly font: ReportFont; readonly base64: string }[],
): string {
  return fonts
    .map(
      ({ font: { family, style }, base64 }) =>
        `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900; ` +
        `src: url(data:font/woff2;base64,${base64}) format('woff2'); }\n`,
    )
    .join('')
}
