import { BlockList, isIP } from 'node:net'
import type { WebhookTargets } from '../../kernel/config.ts'

/**
 * Whether webhooks may be sent to an address as it is written: by https, and by http only where that was allowed, which a
 * name never is, since it may mean another machine tomorrow. Whether an https address is a public one is asked when it is
 * connected to.
 */
export function isSecureEnough({ protocol, hostname }: URL, targets: WebhookTargets): boolean {
  if (protocol === 'https:' || targets === 'any') return true
  const address = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(address)
  return family !== 0 && allowedNetworks(targets).check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function allowedNetworks(targets: WebhookTargets): BlockList {
  const list = new BlockList()
  for (const each of ownNetworks(targets)) {
    const [address = '', bits] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** Addresses and networks that webhooks may go to besides public ones. */
export function ownNetworks(targets: WebhookTargets): readonly string[] {
  return typeof targets === 'string' ? [] : targets
}
