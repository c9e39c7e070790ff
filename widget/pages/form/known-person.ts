/** What is known of whoever fills in a form. */
export interface KnownPerson {
  fullName?: string
  email?: string
  phone?: string
  companyName?: string
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const NAME = 'foyer:person'
const FIELDS = ['fullName', 'email', 'phone', 'companyName'] as const
const LONGEST = 254

/**
 * Who filled in another form of the same session in this browser. Never asked of the server: a link can be forwarded,
 * and whoever holds it must learn nothing of the person it was made for.
 */
export function recallPerson(sessionId: string, shelf: () => Shelf = () => localStorage): KnownPerson {
  try {
    const kept = JSON.parse(shelf().getItem(NAME) ?? 'null')
    return kept?.sessionId === sessionId ? pick((field) => kept[field]) : {}
  } catch {
    return {}
  }
}

/** Keeps who filled in a form, for the other forms of the session; one person at a time. */
export function keepPerson(sessionId: string, person: KnownPerson, shelf: () => Shelf = () => localStorage): void {
  try {
    shelf().setItem(NAME, JSON.stringify({ sessionId, ...person }))
  } catch {
    // Without storage they type it again.
  }
}

/**
 * Who the chat says is coming, in the part of the address that browsers keep to themselves: `#fullName=…&email=…`. No
 * server and no log sees it; the page takes it out of the address at once.
 */
export function handedOver(fragment: string): KnownPerson {
  const told = new URLSearchParams(fragment.replace(/^#/, ''))
  return pick((field) => told.get(field))
}

/** The session that a link's token names. */
export function sessionOf(token: string): string {
  return token.split('.', 1)[0] ?? ''
}

function pick(read: (field: (typeof FIELDS)[number]) => unknown): KnownPerson {
  const person: KnownPerson = {}
  for (const field of FIELDS) {
    const value = read(field)
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST) person[field] = value.trim()
  }
  return person
}
