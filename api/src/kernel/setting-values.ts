import { isIP } from 'node:net'
import { StartupError } from './startup-error.ts'

/** Addresses and networks, with commas between; none, if nothing is given. */
export function networks(name: string, value: string | undefined): string[] {
  const given = value?.split(',').map((each) => each.trim()) ?? []
  const wrong = given.find((each) => {
    const [address = '', bits, more] = each.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    return !isIP(address) || more !== undefined || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= most))
  })
  if (wrong === undefined) return given
  throw new StartupError(
    `${name} must be addresses or networks such as 10.0.0.0/8, with commas between, but has "${wrong}".`,
  )
}

/** A whole number within bounds. */
export function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new StartupError(`${name} must be a whole number from ${least} to ${most}, but is "${value}".`)
}

/** One of the words that are allowed. */
export function oneOf<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value)
  if (found) return found
  throw new StartupError(`${name} must be one of ${allowed.join(', ')}, but is "${value}".`)
}
