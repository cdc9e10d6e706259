import { useEffect, useState } from 'react'

/** The timeout of a half-typed number, in ms. */
const PATIENCE = 4000
const MOST_DIGITS = 3

/** A slide number typed digit by digit; cleared after a timeout. */
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
