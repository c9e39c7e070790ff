import type { Rewriting } from '../words.ts'

const SMALL = [
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'],
]
/** Tens with how many of the small numbers may follow: "soixante" counts on to "soixante-dix-neuf". */
const TENS: readonly [string, number, number][] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['septante', 70, 9],
  ['quatre vingt', 80, 19],
  ['huitante', 80, 9],
  ['octante', 80, 9],
  ['nonante', 90, 9],
]

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.slice(16).map((word, index): [string, number] => [word, index + 17]),
  ...TENS.flatMap(([ten, value, most]): [string, number][] => [
    [ten, value],
    ...SMALL.slice(0, most).map((small, index): [string, number] => [`${ten} ${small}`, value + index + 1]),
  ]),
])

/** Number words of several parts as digits, of France, Belgium and Switzerland: "quatre-vingt-dix", "septante et un". */
export const frenchNumbers: Rewriting = [
  new RegExp(
    `\\b(?:${[...NUMBERS.keys()]
      .sort((a, b) => b.length - a.length)
      .map((words) => words.replace('quatre vingt', 'quatre vingts?').replace(/ /g, '[- ]'))
      .map((words) => words.replace(/\[- \](?=(?:un|onze)$)/, '[- ](?:et[- ])?'))
      .join('|')})\\b(?! (?:deux|trois|quatre|cinq|six|sept|huit|neuf)\\b)`,
    'g',
  ),
  (found) => String(NUMBERS.get(found.replace(/vingts/, 'vingt').replace(/[- ](?:et[- ])?/g, ' ')) ?? found),
]
