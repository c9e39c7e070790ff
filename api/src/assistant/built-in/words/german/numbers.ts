const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun']
const TEENS = [
  'zehn',
  'elf',
  'zwolf',
  'dreizehn',
  'vierzehn',
  'funfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const TENS = ['zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** Number words of German, written in one: "fünfundzwanzig", "zweihundertfünfzig"; "ein" alone is no number. */
export const germanNumbers: Readonly<Record<string, number>> = { zwo: 2, dutzend: 12, tausend: 1000, ...numbers() }

function numbers(): Record<string, number> {
  const named = new Map<string, number>()
  const name = (word: string, value: number) => {
    named.set(word, value)
    named.set(word.replace(/funf/g, 'fuenf').replace(/zwolf/g, 'zwoelf'), value)
  }
  const small = smallNumbers()
  for (const [word, value] of small) if (word !== 'ein') name(word, value)
  for (let hundreds = 1; hundreds <= 99; hundreds += 1) {
    if (hundreds % 10 === 0) continue
    const count = small.find(([, value]) => value === hundreds)?.[0] ?? ''
    const word = `${count}hundert`
    name(word, hundreds * 100)
    if (hundreds === 1) name('hundert', 100)
    if (hundreds < 10) for (const [rest, value] of small) name(`${word}${rest}`, hundreds * 100 + value)
    if (hundreds < 10) name(`${count}tausend`, hundreds * 1000)
    for (let more = 1; more < 10 && hundreds < 10; more += 1) {
      name(`${count}tausend${UNITS[more]}hundert`, hundreds * 1000 + more * 100)
    }
  }
  return Object.fromEntries(named)
}

function smallNumbers(): [string, number][] {
  const tens = TENS.flatMap((ten, index): [string, number][] =>
    UNITS.map((unit, ones) => [unit ? `${unit}und${ten}` : ten, (index + 2) * 10 + ones]),
  )
  return [
    ...UNITS.map((unit, value): [string, number] => [unit, value]).slice(1),
    ...TEENS.map((teen, index): [string, number] => [teen, index + 10]),
    ...tens,
  ]
}
