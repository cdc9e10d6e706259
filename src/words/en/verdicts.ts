export const verdicts = {}
