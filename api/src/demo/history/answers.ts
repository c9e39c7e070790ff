import { type Answer, builtInAssistant, type Memory, type Turn } from '../../assistant/index.ts'
import type { Business } from '../../businesses/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Script } from './scripts/script.ts'

/** What the assistant answers in a chat up to one of its turns, in which month. */
export interface Asked {
  script: Script
  turn: number
  /** `YYYY-MM`. */
  month: string
}

/**
 * What the assistant itself says in the chats of the example. The same is asked again and again, in a few wordings that
 * are answered alike, so that few answers have to be found: those to the first wording of each turn.
 */
export class Answers {
  readonly #found = new Map<string, Promise<Answer>>()

  constructor(
    private readonly tx: Transaction,
    private readonly business: Business,
  ) {}

  /** The answer to a turn; found once. */
  to(asked: Asked): Promise<Answer> {
    const key = JSON.stringify([asked.script.turns[0]![0], asked.turn, isDated(asked) && asked.month])
    const known = this.#found.get(key)
    if (known) return known
    const found = this.#ask(asked)
    this.#found.set(key, found)
    return found
  }

  async #ask(asked: Asked): Promise<Answer> {
    const before = asked.turn > 0 ? await this.to({ ...asked, turn: asked.turn - 1 }) : undefined
    const earlier = asked.script.turns
      .slice(0, asked.turn)
      .flatMap(([text]): Turn[] => [{ author: 'VISITOR', text: fill(text!, asked) }])
    return this.ask(fill(asked.script.turns[asked.turn]![0]!, asked), {
      ...asked,
      memory: before?.memory ?? {},
      earlier,
    })
  }

  /** The answer to a text, asked anew. */
  async ask(
    text: string,
    {
      script,
      month,
      memory,
      earlier = [],
    }: { script: Script; month: string; memory: Memory; earlier?: readonly Turn[] },
  ): Promise<Answer> {
    const question = { text, earlier, memory, locale: script.language, today: `${month}-01`, business: this.business }
    for await (const part of builtInAssistant.answer({ ...question, em: this.tx.em })) {
      if (part.type === 'answer') return part.answer
    }
    throw new Error('The assistant stopped without an answer.')
  }
}

const MONTHS: Record<Script['language'], Intl.DateTimeFormat> = {
  en: dayAndMonth('en-IE'),
  de: dayAndMonth('de-DE'),
  fr: dayAndMonth('fr-FR'),
  es: dayAndMonth('es-ES'),
  pt: dayAndMonth('pt-PT'),
  ar: dayAndMonth('ar-u-nu-latn'),
}

/** The words of a turn, in a month. */
export function fill(wording: string, { script, month }: { script: Script; month: string }): string {
  if (!wording.includes('{first}')) return wording
  const first = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1))
  return wording.replaceAll('{first}', MONTHS[script.language].format(first))
}

/** The month that a chat is had in; in the rarer languages the last one of its quarter, so that fewer answers differ. */
export function monthOf(at: Date, { language }: Script): string {
  const month = at.toISOString().slice(0, 7)
  const ofQuarter = Math.floor(at.getUTCMonth() / 3) * 3 + 3
  return language === 'en' ? month : `${month.slice(0, 5)}${String(ofQuarter).padStart(2, '0')}`
}

/** Whether an answer depends on the month: a date was named up to it. */
function isDated({ script, turn }: Asked): boolean {
  return script.turns.slice(0, turn + 1).some((wordings) => wordings.some((wording) => wording.includes('{first}')))
}

function dayAndMonth(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
}
