import { useEffect, useState } from 'react'

/** The timeout of a half-typed number, in ms. */
const TIMEOUT_MS = 4000
const MAX_DIGITS = 3

/** A slide number typed digit by digit; cleared after a timeout. */
export function useTypedNumber() {
  const [digits, setDigits] = useState('')
  useEffect(() => {
    if (digits === '') return
    const timer = setTimeout(() => setDigits(''), TIMEOUT_MS)
    return () => clearTimeout(timer)
  }, [digits])
  return {
    digits,
    type: (digit: string) => setDigits((before) => (before + digit).slice(-MAX_DIGITS)),
    clear: () => setDigits(''),
  }
}
