/** What stands around every page of settings, and on all of them. */
export const frame = {
  title: 'Settings',
  navigation: 'Settings',
  groups: { chat: 'Chat', operator: 'Your business', account: 'Your account' },
  pages: {
    catalogue: 'Catalogue',
    knowledge: 'Knowledge articles',
    widget: 'Chat widget',
    business: 'Business',
    profile: 'Profile and password',
  },
  forOwners: 'Only owners may see this',
  forManagers: 'Only owners and managers may see this',
  askThem: 'Ask an owner of your space to change it, or to give you another role.',
  less: {
    MANAGER: 'Staff and keys are for owners.',
    AGENT: 'What else can be set is for owners and managers.',
  },
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved',
  cancel: 'Cancel',
  unsaved: 'Changes are not saved yet',
  discard: 'Discard',
  leaveUnsaved: 'What you changed here is not saved yet. Leave all the same?',
  missing: 'Fill this in.',
  tooLong: 'This is too long.',
}
