import type { OpeningHours } from '../../../businesses/index.ts'
import type { HoursLine } from '../texts/texts.ts'

/** The week in lines: days in a row with the same hours are one, those without hours are closed. */
export function weekOf(hours: readonly OpeningHours[]): HoursLine[] {
  const lines: HoursLine[] = []
  for (let day = 1; day <= 7; day += 1) {
    const line = dayLine(hours, day)
    const last = lines.at(-1)
    if (last && last.opens === line.opens && last.closes === line.closes) last.to = day
    else lines.push(line)
  }
  return lines
}

/** One day of the week. */
export function dayLine(hours: readonly OpeningHours[], day: number): HoursLine {
  const found = hours.find((each) => each.day === day)
  return { from: day, to: day, ...(found && { opens: found.opens, closes: found.closes }) }
}
