/** What staff can do with records. */
export const recordActions = {
  note: 'Note for your team (optional)',
  leave: 'Leave it as it is',
  confirmTour: 'Confirm tour',
  arrived: 'Mark as arrived',
  noShow: 'Record no-show',
  noShowConsequence: 'The tour no longer counts as an outcome of its conversation. This cannot be taken back.',
  cancel: 'Cancel contract',
  cancelConsequence:
    'It ends after the last day, and no longer counts as an outcome of its conversation. This cannot be taken back.',
  lastDay: 'Last day (today, if left empty)',
  refund: 'Refund',
  refundConsequence:
    'It can no longer be used, and no longer counts as an outcome of its conversation. This cannot be taken back.',
  refunded: 'Refunded',
  didNotCome: 'Did not come',
  done: {
    confirmed: 'Tour confirmed',
    arrived: 'Marked as arrived',
    noShow: 'No-show recorded',
    cancelled: 'Contract cancelled',
    refunded: 'Sale refunded',
  },
}
