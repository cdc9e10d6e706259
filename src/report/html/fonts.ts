/** A font that the archive copy carries inside, by the path of its file in the npm packages. */
export interface ReportFont {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: 400 | 600
  readonly file: string
}

/**
 * Latin letters only, Norwegian and German ones included: others are shown in the reader's own font.
 * Each weight is a cut of its own: Firefox prints the letters of a variable font as outlines, which
 * nobody can search, copy or hear.
 */
export const REPORT_FONTS: readonly ReportFont[] = [
  sans(400, 'normal'),
  sans(600, 'normal'),
  sans(400, 'italic'),
  {
    family: 'Source Serif 4',
    style: 'normal',
    weight: 600,
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  },
]

function sans(weight: ReportFont['weight'], style: ReportFont['style']): ReportFont {
  return {
    family: 'Source Sans 3',
    style,
    weight,
    file: `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-${style}.woff2`,
  }
}

/** The fonts as rules of a style sheet, each with its file inside. */
export function fontFaces(
  fonts: readonly { readonly font: ReportFont; readonly base64: string }[],
): string {
  return fonts
    .map(
      ({ font: { family, style, weight }, base64 }) =>
        `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; ` +
        `src: url(data:font/woff2;base64,${base64}) format('woff2'); }\n`,
    )
    .join('')
}
