/** What the formulas are made of: sentences and words; a number, a sign or an amount is one short word. */
interface Text {
  readonly sentences: number
  readonly words: readonly string[]
}

/** A full stop, question or exclamation mark before a space or the end; `3. Quartal` ends none. */
const END = /(?<![0-9])[.!?](?=\s|$)|(?<=[0-9])\.(?=\s+\p{Lu}|$)/u

function parts(text: string): Text {
  const sentences = text.split(END).filter((part) => /\p{L}|\d/u.test(part)).length
  const words = text
    .split(/[\s–/]+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '')
    .map((word) => (/\d/.test(word) ? 'x' : word.toLowerCase()))
  return { sentences, words }
}

/** Groups of vowels: good enough for English, where a silent e at the end is taken off. */
function englishSyllables(word: string): number {
  const spoken =
    word.length > 3 ? word.replace(/(?<![aeiouyl])e(s|d)?$|(?<=[aeiouy])ed$/u, '') : word
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 1)
}

/** Groups of vowels, with a new syllable where two meet that are no diphthong. */
function germanSyllables(word: string): number {
  return Math.max(1, word.match(/(?:ei|ie|eu|äu|au|ai|aa|ee|oo)|[aeiouyäöü]/gu)?.length ?? 1)
}

const share = (words: readonly string[], has: (word: string) => boolean) =>
  (100 * words.filter(has).length) / words.length

/** Flesch-Kincaid grade (Kincaid, Fishburne, Rogers & Chissom 1975), plus 5 years. */
function english(text: string): number {
  const { sentences, words } = parts(text)
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5
}

/** Erste Wiener Sachtextformel (Bamberger & Vanecek 1984), plus 6 years. */
function german(text: string): number {
  const { sentences, words } = parts(text)
  const long = share(words, (word) => germanSyllables(word) >= 3)
  const characters = share(words, (word) => word.length > 6)
  const short = share(words, (word) => germanSyllables(word) === 1)
  const length = words.length / sentences
  return 0.1935 * long + 0.1672 * length + 0.1297 * characters - 0.0327 * short - 0.875 + 6
}

/** From how many long words in a sentence on a text is of the next grade. */
const GRADES = [0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 3.7, 4.5, 5.3, 6.2, 7.2]

/** Grade by the Rate Index, RIX (Anderson 1983): words of more than six letters a sentence, plus 5.5 years. */
function norwegian(text: string): number {
  const { sentences, words } = parts(text)
  const rix = words.filter((word) => word.length > 6).length / sentences
  return 1 + GRADES.filter((min) => rix >= min).length + 5.5
}

/** The age from which a text can be read, by the formula that is usual for its language. */
export const readingAge = { en: english, nb: norwegian, de: german }
