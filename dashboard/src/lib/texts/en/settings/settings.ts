import { audit } from './audit.ts'
import { business } from './business.ts'
import { catalogue } from './catalogue.ts'
import { frame } from './frame.ts'
import { keys } from './keys.ts'
import { platform } from './platform.ts'
import { privacy } from './privacy.ts'
import { profile } from './profile.ts'
import { team } from './team.ts'
import { webhooks } from './webhooks.ts'
import { widget } from './widget.ts'

/** What the pages of settings say in English. */
export const settings = { frame, audit, business, catalogue, keys, platform, privacy, profile, team, webhooks, widget }
