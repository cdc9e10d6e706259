import { useEffect, useState } from 'react'

/** How long a half-typed number waits for its next digit, in ms. */
const PATIENCE = 4000
const MOST_DIGITS = 3

/** A number that is typed digit by digit, to jump to a slide; it is forgotten after a while. */
export function useNumber() {
  const [digits, setDigits] = useState('')
  useEffect(() => {
    if (digits === '') return
    const timer = setTimeout(() => setDigits(''), PATIENCE)
    return () => clearTimeout(timer)
  }, [digits])
  return {
    digits,
    type: (digit: string) => setDigits((before) => (before + digit).slice(-MOST_DIGITS)),
    forget: () => setDigits(''),
  }
}
