import { settingsText } from '#lib/texts/settings-text.ts'
import { beforeNavigate } from '$app/navigation'

/** Asks before a page of settings is left while something on it is not saved. Call while it starts. */
export function keepUnsaved(changed: () => boolean): void {
  beforeNavigate(({ cancel, willUnload }) => {
    if (!changed()) return
    if (willUnload || !confirm(settingsText.frame.leaveUnsaved)) cancel()
  })
}
