import { change } from '#lib/graph/ask.ts'
import { describeFailure, refusalText } from '#lib/graph/failure.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { language } from '#lib/texts/text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { SetAiSwitches } from './catalogue.graphql.ts'

type Switches = { availableToAi: boolean } | { showPriceForAi: boolean }

/** Sets a switch of something on offer: it stands so at once, and as before again where it was refused. */
export async function setSwitch(item: { id: string; name: string }, switches: Switches): Promise<void> {
  const said = settingsText.catalogue.toasts
  const problem = await send(item.id, switches)
  if (problem !== undefined) return toast({ text: `${said.notSet(item.name)} ${problem}`, tone: 'failed' })
  const [[name, on] = []] = Object.entries(switches) as [keyof typeof said.set, boolean][]
  if (!name) return
  toast({
    text: said.set[name][on ? 'on' : 'off'](item.name),
    undo: async () => {
      const refused = await send(item.id, { [name]: !on } as Switches)
      if (refused !== undefined) throw new Error(refused)
    },
  })
}

/** Why it was not set; undefined when it was. */
async function send(id: string, switches: Switches): Promise<string | undefined> {
  const { data, error } = await change(SetAiSwitches, { input: { id, ...switches }, language })
  if (error || !data?.setAiSwitches) return error ? Object.values(describeFailure(error)).join('. ') : ''
  const [refusal] = data.setAiSwitches.userErrors
  return refusal && refusalText(refusal)
}
