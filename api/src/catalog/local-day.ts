/** The calendar day `YYYY-MM-DD` that an instant falls on in a time zone. */
export function localDay(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(at)
    .map(({ type, value }) => [type, value])
  const { year, month, day } = Object.fromEntries(parts) as Record<string, string>
  return `${year?.padStart(4, '0')}-${month}-${day}`
}
