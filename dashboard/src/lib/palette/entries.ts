import { recordPath } from '#lib/conversions/record-path.ts'
import type { FindAnythingQuery } from '#lib/graph/generated/graphql.ts'
import { openingOf } from '#lib/texts/opening-of.ts'
import { personName } from '#lib/texts/person-name.ts'
import type { Action, ActionGroup } from '#lib/ui/actions.svelte.ts'
import { shortDate } from '#lib/ui/moment.ts'

/** Something that can be chosen in the palette. */
export interface Entry {
  /** Tells it apart while the list changes. */
  key: string
  text: string
  detail?: string
  press?: string | undefined
  /** Where it leads, or what it does. */
  choose: { path: string } | { run: () => void }
}

/** Entries under a heading. */
export interface EntryGroup {
  key: ActionGroup | 'conversations' | 'people'
  entries: Entry[]
}

/** What can be done now, and what somebody typed is a part of; of two that share a key the later one is offered. */
export function actionEntries(actions: readonly Action[], typed: string, groups: readonly ActionGroup[]): EntryGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return groups.map((key) => ({
    key,
    entries: actions.flatMap(({ text: name, press, run, keyOnly, group = 'page' }, index) => {
      if (group !== key || !run || keyOnly || !words.every((word) => plain(name).includes(word))) return []
      if (press && actions.findLastIndex((other) => other.press === press) !== index) return []
      return [{ key: `${key} ${name}`, text: name, press, choose: { run } }]
    }),
  }))
}

/** What the server found. A customer who was a visitor before is one person, and stands here as the customer. */
export function foundEntries(found: FindAnythingQuery): EntryGroup[] {
  const coworkers = found.coworkers?.edges.map(({ node }) => ({ ...node, __typename: 'Coworker' as const })) ?? []
  const addresses = new Set(coworkers.map(({ email }) => email.toLowerCase()))
  const visitors = (found.visitors?.edges ?? [])
    .map(({ node }) => ({ ...node, __typename: 'Visitor' as const }))
    .filter(({ email }) => !email || !addresses.has(email.toLowerCase()))
  return [
    {
      key: 'conversations',
      entries: (found.conversations?.edges ?? []).map(({ node }) => ({
        key: node.id,
        text: openingOf(node),
        detail: shortDate(new Date(node.lastActivityAt)),
        choose: { path: `/conversations/${node.id}` },
      })),
    },
    {
      key: 'people',
      entries: [...coworkers, ...visitors].map((person) => ({
        key: person.id,
        text: personName(person),
        ...(person.email && !person.erasedAt && { detail: person.email }),
        choose: { path: recordPath(person) },
      })),
    },
  ]
}

/** Small letters without their marks: “über” is found by “uber”. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
