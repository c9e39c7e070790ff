const MASCULINE = /^(sábado|domingo)/

/** A day with its preposition: "na segunda-feira, 1 de março", "no sábado, 6 de março". */
export function on(day: string): string {
  return `${MASCULINE.test(day) ? 'no' : 'na'} ${day}`
}

/** A day with its article, to begin a sentence with. */
export function the(day: string): string {
  return `${MASCULINE.test(day) ? 'O' : 'A'} ${day}`
}

/** A weekday in general: "às segundas-feiras", "aos sábados". */
export function every(weekday: string): string {
  const several = weekday.replace(/(?=-)|$/g, 's')
  return `${MASCULINE.test(weekday) ? 'aos' : 'às'} ${several}`
}
