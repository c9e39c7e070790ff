/** One's own account. */
export const profile = {
  password: 'Password',
  passwordAdvice: 'At least 10 characters. Changing it signs you out everywhere else.',
  currentPassword: 'Present password',
  newPassword: 'New password',
  tooShort: 'A password has at least 10 characters.',
  wrongPassword: 'This is not your present password.',
  changePassword: 'Change password',
  passwordChanged: 'Your password is changed. You are signed out everywhere else.',
  signIns: 'Where you are signed in',
  signOutEverywhere: 'Sign out everywhere',
  signOutEverywhereAdvice: 'Ends every sign-in of yours, this one included. Use it when a device is lost.',
}
