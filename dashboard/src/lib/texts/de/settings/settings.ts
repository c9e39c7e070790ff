import type { SettingsTexts } from '../../texts.ts'
import { business } from './business.ts'
import { catalogue } from './catalogue.ts'
import { frame } from './frame.ts'
import { privacy } from './privacy.ts'
import { profile } from './profile.ts'
import { widget } from './widget.ts'

/** What the pages of settings say in German. */
export const settings: SettingsTexts = { frame, business, catalogue, privacy, profile, widget }
