import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import ChartNoAxesCombined from '@lucide/svelte/icons/chart-no-axes-combined'
import Construction from '@lucide/svelte/icons/construction'
import FileSignature from '@lucide/svelte/icons/file-signature'
import MessagesSquare from '@lucide/svelte/icons/messages-square'
import Settings from '@lucide/svelte/icons/settings'
import Ticket from '@lucide/svelte/icons/ticket'
import Unlink from '@lucide/svelte/icons/unlink'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { Texts } from '#lib/texts/texts.ts'

/** A place of the dashboard. The navigation, the command palette and the go-to keys are made from it. */
export interface Place {
  name: keyof Texts['staff']['places']
  path: string
  Icon: Component<{ size: number; 'aria-hidden': 'true' }>
  /** Pressed after g, it leads there. */
  key: string
  group: 'work' | 'records' | 'settings'
  /** Routes at whose pages, and those below them, one is at this place; its own where nothing is said. */
  routes?: readonly string[]
}

/** All places, in their order. A page that is new gets its line here, and nowhere else. */
export const places: readonly Place[] = [
  {
    name: 'conversations',
    path: '/',
    Icon: MessagesSquare,
    key: 'c',
    group: 'work',
    routes: ['/(staff)', '/(staff)/conversations'],
  },
  { name: 'friction', path: '/friction', Icon: Construction, key: 'f', group: 'work' },
  { name: 'insights', path: '/insights', Icon: ChartNoAxesCombined, key: 'i', group: 'work' },
  { name: 'visitors', path: '/visitors', Icon: CalendarCheck, key: 'v', group: 'records' },
  { name: 'coworkers', path: '/coworkers', Icon: Users, key: 'w', group: 'records' },
  { name: 'contracts', path: '/contracts', Icon: FileSignature, key: 't', group: 'records' },
  { name: 'products', path: '/products', Icon: Ticket, key: 'p', group: 'records' },
  { name: 'unattributed', path: '/unattributed', Icon: Unlink, key: 'u', group: 'records' },
  { name: 'settings', path: '/settings', Icon: Settings, key: 's', group: 'settings' },
]

/** Whether the page of a route is at a place. */
export function isAt(place: Pick<Place, 'path' | 'routes'>, route: string): boolean {
  const own = place.routes ?? [`/(staff)${place.path}`]
  return own.some((one) => route === one || (one !== '/(staff)' && route.startsWith(`${one}/`)))
}
