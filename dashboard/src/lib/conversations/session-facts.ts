import type { Audience, Channel, DeviceClass } from '#lib/graph/generated/graphql.ts'

/** What a channel is called. */
export function channelText(channel: Channel): string {
  return { CHAT: 'Chat on the website', EMAIL: 'E-mail', WHATSAPP: 'WhatsApp', VOICE: 'Telephone' }[channel]
}

/** What a kind of device is called; undefined when it was not told. */
export function deviceText(device: DeviceClass): string | undefined {
  return { MOBILE: 'Telephone', TABLET: 'Tablet', DESKTOP: 'Computer', UNKNOWN: undefined }[device]
}

/** Who a conversation is with; undefined while that is not known. */
export function audienceText(audience: Audience): string | undefined {
  return { PROSPECT: 'Prospect', MEMBER: 'Member', UNKNOWN: undefined }[audience]
}

/** A language tag as a language's name, in the reader's language. */
export function languageText(tag: string, locale?: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** An address without what does not help to recognise it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
