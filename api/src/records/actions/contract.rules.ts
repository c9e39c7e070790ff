/** What a contract cancelled means for today: it stays in force up to and with its last day. */
export function isInForce(contract: { active: boolean; cancellationDate: string | null }, today: string): boolean {
  return contract.active && (contract.cancellationDate === null || contract.cancellationDate >= today)
}
