/** A font embedded in the archive copy, with the path of its file in the npm packages. */
export interface ReportFont {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: 400 | 600
  readonly file: string
}

/**
 * Latin characters only, including Norwegian and German; others use the system font. Each weight is
 * a static font: Firefox prints a variable font as outlines, which cannot be searched, copied or
 * read aloud.
 */
export const REPORT_FONTS: readonly ReportFont[] = [
  sansFont(400, 'normal'),
  sansFont(600, 'normal'),
  sansFont(400, 'italic'),
  {
    family: 'Source Serif 4',
    style: 'normal',
    weight: 600,
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  },
]

function sansFont(weight: ReportFont['weight'], style: ReportFont['style']): ReportFont {
  return {
    family: 'Source Sans 3',
    style,
    weight,
    file: `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-${style}.woff2`,
  }
}

/** The fonts as rules of a style sheet, each with its file embedded. */
export function fontFaceRules(
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
