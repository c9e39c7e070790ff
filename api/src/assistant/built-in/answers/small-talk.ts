import type { Exchange, Reply } from '../exchange.ts'
import { askOnce } from './remember.ts'
import { sentences } from './say.ts'

/** Answers what is only said to be polite; undefined when it is more than that. */
export function smallTalk(exchange: Exchange): Reply | undefined {
  const { said, texts, team, memory } = exchange
  const { topics } = said
  const whatFor = () => askOnce('GOAL', texts.whatFor(), exchange) ?? texts.howCanIHelp()
  if (topics.has('GOODBYE')) return { text: texts.goodbye(team) }
  if (topics.has('NO') && topics.has('THANKS')) return { text: texts.allRight() }
  if (topics.has('THANKS')) return { text: texts.youAreWelcome() }
  if (topics.has('ABILITIES')) return { text: sentences(texts.helpWith(), whatFor()) }
  if (topics.has('GREETING')) return { text: sentences(texts.hello(team), texts.helpWith(), whatFor()) }
  if (topics.has('NO')) return { text: texts.allRight() }
  if (topics.has('YES') || topics.has('UNSURE')) {
    return { text: sentences(topics.has('YES') && texts.gladly(), memory.goal ? texts.howCanIHelp() : texts.whatFor()) }
  }
  return undefined
}
