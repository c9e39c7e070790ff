import type { ToolSet } from 'ai'
import { z } from 'zod'
import { handOver, noteUnanswered, showOffers } from './act.ts'
import { findExtras, readAddress, readOpeningHours, searchArticles } from './find-information.ts'
import { findDayPasses, findOffices, findPlans } from './find-offers.ts'
import type { Findings } from './findings.ts'
import { INPUTS, type Inputs, type ToolName } from './inputs.ts'

const DESCRIPTIONS: Readonly<Record<ToolName, string>> = {
  findPlans: 'Looks up memberships (plans) with prices and terms.',
  findOffices: 'Looks up private offices, the best suited first. Visitors see them on a tour.',
  findDayPasses: 'Looks up day passes.',
  findExtras: 'Looks up what else is sold, such as hours in meeting rooms.',
  searchArticles: 'Looks up what the operator has written down about the space and for members.',
  readOpeningHours: 'Looks up when the space is open.',
  readAddress: 'Looks up where the space is and how to reach the team.',
  showOffers: 'Shows offers as cards with their buttons below your answer. At most five in a reply.',
  handOver: 'Notes that the visitor wants to talk to a person, and tells how to reach one.',
  noteUnanswered: 'Keeps the question for the team, when nothing that was looked up answers it.',
}

type Work = { [Name in ToolName]: (findings: Findings, input: Inputs[Name]) => object | Promise<object> }

const WORK: Work = {
  findPlans,
  findOffices,
  findDayPasses,
  findExtras,
  searchArticles,
  readOpeningHours,
  readAddress,
  showOffers,
  handOver,
  noteUnanswered,
}

/** Their names, which visitors are never told. */
export const TOOL_NAMES = Object.keys(INPUTS) as ToolName[]

/** About what the model is sent of them with each step. */
export const TOOLS_SENT = TOOL_NAMES.map(
  (name) => name + DESCRIPTIONS[name] + JSON.stringify(z.toJSONSchema(INPUTS[name])),
).join()

/** The look-ups of one reply, as the model may call them. They read one business and change nothing but the findings. */
export function toolsFor(findings: Findings): ToolSet {
  return Object.fromEntries(TOOL_NAMES.map((name) => [name, toolFor(name, findings)]))
}

function toolFor<Name extends ToolName>(name: Name, findings: Findings): ToolSet[string] {
  return {
    description: DESCRIPTIONS[name],
    inputSchema: INPUTS[name],
    execute: async (input: unknown) => WORK[name](findings, input as Inputs[Name]),
  } as ToolSet[string]
}
