import { settingsText } from '#lib/texts/settings-text.ts'

/** What a member of staff may be. */
export type Role = 'OWNER' | 'MANAGER' | 'AGENT'

/** A page of settings: its name is also the last part of its address. */
interface SettingsPage {
  name: keyof (typeof settingsText)['frame']['pages']
  group: keyof (typeof settingsText)['frame']['groups']
  for: readonly Role[]
}

const EVERYBODY = ['OWNER', 'MANAGER', 'AGENT'] as const
const OWNER = ['OWNER'] as const
const MANAGING = ['OWNER', 'MANAGER'] as const

/** The pages of settings in the order of their navigation: a new one is a line here and its name in the texts. */
const PAGES: readonly SettingsPage[] = [
  { name: 'catalogue', group: 'chat', for: EVERYBODY },
  { name: 'knowledge', group: 'chat', for: EVERYBODY },
  { name: 'widget', group: 'chat', for: MANAGING },
  { name: 'business', group: 'operator', for: MANAGING },
  { name: 'staff', group: 'operator', for: OWNER },
  { name: 'keys', group: 'operator', for: OWNER },
  { name: 'webhooks', group: 'operator', for: MANAGING },
  { name: 'platform', group: 'operator', for: MANAGING },
  { name: 'privacy', group: 'operator', for: OWNER },
  { name: 'audit', group: 'operator', for: MANAGING },
  { name: 'profile', group: 'account', for: EVERYBODY },
]

/** The address of a page of settings. */
function settingsPath(name: SettingsPage['name']): string {
  return `/settings/${name}`
}

/** The pages that a role may see, by group. */
export function settingsPages(
  role: Role,
): { heading: string; pages: { key: SettingsPage['name']; name: string; path: string }[] }[] {
  const { groups, pages } = settingsText.frame
  return (Object.keys(groups) as SettingsPage['group'][])
    .map((group) => ({
      heading: groups[group],
      pages: PAGES.filter((page) => page.group === group && page.for.includes(role)).map(({ name }) => ({
        key: name,
        name: pages[name],
        path: settingsPath(name),
      })),
    }))
    .filter((group) => group.pages.length > 0)
}

/** The first page that a role may see. */
export function firstSettingsPath(role: Role): string {
  return settingsPath((PAGES.find((page) => page.for.includes(role)) ?? PAGES[0]!).name)
}

/** Who may see the page at an address, where it is kept from this role. */
export function keptFrom(path: string, role: Role): readonly Role[] | undefined {
  const page = PAGES.find(({ name }) => path === settingsPath(name) || path.startsWith(`${settingsPath(name)}/`))
  return page && !page.for.includes(role) ? page.for : undefined
}
