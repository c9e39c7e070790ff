import type { Random } from './random.ts'

/** Somebody who leaves their name. */
export interface Person {
  fullName: string
  email: string
  phone: string | undefined
  company: string | undefined
}

/** Given names and family names that belong together; each row is one culture. */
const NAMES: readonly (readonly [given: readonly string[], family: readonly string[]])[] = [
  [
    [
      'Aoife',
      'Ciarán',
      'Niamh',
      'Eoin',
      'Saoirse',
      'Oisín',
      'Gráinne',
      'Conor',
      'Fionnuala',
      'Declan',
      'Orla',
      'Ronan',
    ],
    [
      'Byrne',
      'Murphy',
      'Kavanagh',
      "O'Sullivan",
      'Doyle',
      'Brennan',
      'Fitzgerald',
      'McCarthy',
      'Nic Gearailt',
      'Keane',
    ],
  ],
  [
    ['Emma', 'James', 'Charlotte', 'Oliver', 'Hannah', 'George', 'Imogen', 'Callum', 'Rhiannon', 'Fraser'],
    ['Whitfield', 'Hughes', 'Campbell', 'Ashworth', 'Bennett', 'Llewellyn', 'MacLeod', 'Hargreaves'],
  ],
  [
    ['Lena', 'Jonas', 'Friederike', 'Maximilian', 'Jürgen', 'Ännchen', 'Katharina', 'Sören'],
    ['Schäfer', 'Großmann', 'Weber', 'von der Heide', 'Krüger', 'Böhm', 'Lindner'],
  ],
  [
    ['Camille', 'Étienne', 'Inès', 'Théo', 'Anaïs', 'Jean-Baptiste', 'Maëlle', 'Loïc'],
    ['Moreau', 'Lefèvre', 'Dubois', 'Garçon', 'Benoît', 'de La Tour', 'Chevalier'],
  ],
  [
    ['Lucía', 'Álvaro', 'Íñigo', 'María José', 'Begoña', 'Joaquín', 'Noelia', 'Rubén'],
    ['García Núñez', 'Fernández', 'Ibáñez', 'Muñoz Peña', 'Echevarría', 'Castaño'],
  ],
  [
    ['João', 'Beatriz', 'Tiago', 'Inês', 'Mariana', 'Gonçalo', 'Letícia', 'Thaís'],
    ['Magalhães', 'Conceição', 'Araújo', 'dos Santos', 'Figueiredo', 'Simões'],
  ],
  [
    ['Layla', 'Omar', 'Yasmin', 'Khalid', 'Nour', 'Tariq', 'ليلى', 'يوسف'],
    ['Haddad', 'Al-Mansouri', 'Khoury', 'Benali', 'حداد', 'منصور'],
  ],
  [
    ['Agnieszka', 'Łukasz', 'Małgorzata', 'Wojciech', 'Zofia', 'Stanisław'],
    ['Wiśniewska', 'Kowalczyk', 'Żak', 'Dąbrowski', 'Szczęsna'],
  ],
  [
    ['Priya', 'Arjun', 'Ananya', 'Rohan', 'Meera', 'Vikram', 'Lakshmi'],
    ['Raghunathan', 'Sharma', 'Chatterjee', 'Iyer', 'Deshpande', 'Kaur'],
  ],
  [
    ['Chidinma', 'Emeka', 'Adaeze', 'Tunde', 'Wanjiru', 'Kwame', 'Zanele'],
    ['Okonkwo', 'Adeyemi', 'Mwangi', 'Mensah', 'Dlamini', 'Eze'],
  ],
  [
    ['美咲', '健太', 'Haruka', 'Kenji', 'Mei', 'Wei', 'Ji-woo', 'Min-jun'],
    ['佐藤', 'Tanaka', 'Watanabe', 'Zhang', 'Lin', 'Kim', 'Park'],
  ],
  [
    ['Olena', 'Дмитро', 'Andriy', 'Kateryna', 'Bohdan', 'Mihai', 'Ioana', 'Ştefan'],
    ['Shevchenko', 'Ткаченко', 'Bondarenko', 'Popescu', 'Țurcanu', 'Ionescu'],
  ],
  [
    ['Björk', 'Søren', 'Åsa', 'Eetu', 'Ingrid', 'Mikkel'],
    ['Guðmundsdóttir', 'Østergaard', 'Lindström', 'Virtanen', 'Nygård'],
  ],
]

const COMPANIES = [
  'Lighthouse Analytics',
  'Red Kite Studio',
  'Nordwind Software',
  'Fathom & Finch',
  'Clontarf Bakery Supplies',
  'Ballast Point Legal',
  'Kestrel Health',
  'Maison Verte',
  'Papel y Tinta',
  'Tessellate Design',
  'Grand Canal Ventures',
  'Hopper Logistics',
  'Sundial Energy',
  'Harvest Moon Games',
  'Inishowen Maps',
  'Quiet Engine',
]

/** People who are told apart by their address, as in life: some names come twice. */
export class People {
  readonly #addresses = new Map<string, number>()

  constructor(private readonly random: Random) {}

  /** Somebody new. */
  meet(): Person {
    const { random } = this
    const [given, family] = random.pick(NAMES.filter((_, index) => index < 2 || random.chance(0.45)))
    const fullName = `${random.pick(given)} ${random.pick(family)}`
    const company = random.chance(0.28) ? random.pick(COMPANIES) : undefined
    return {
      fullName,
      email: this.#addressOf(fullName, company),
      phone: random.chance(0.55)
        ? `+353 8${random.whole(3, 9)} 555 ${String(random.whole(100, 9999)).padStart(4, '0')}`
        : undefined,
      company,
    }
  }

  #addressOf(fullName: string, company: string | undefined): string {
    const plain = fullName
      .normalize('NFD')
      .toLowerCase()
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/ð/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/[^a-z ]/g, '')
      .trim()
      .replace(/ +/g, '.')
    const name = plain.length > 2 ? plain : `hello.${this.#addresses.size + 1}`
    const host = company
      ? `${company.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
      : this.random.pick(['example.com', 'example.com', 'example.net', 'example.org'])
    const used = this.#addresses.get(`${name}@${host}`) ?? 0
    this.#addresses.set(`${name}@${host}`, used + 1)
    return used === 0 ? `${name}@${host}` : `${name}${used + 1}@${host}`
  }
}
