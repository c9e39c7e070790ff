import type { ConversionKind } from '../../conversion-kind.ts'
import { laterStage, type Stage } from '../../stage.rules.ts'

/** Conversations that are alike in all that is counted. */
export interface Alike {
  /** Of the period that was asked for rather than of the one before. */
  current: boolean
  stage: Stage
  /** Kinds of its outcomes. */
  kinds: readonly ConversionKind[]
  /** Of these, those of which all outcomes were reversed. */
  undone: readonly ConversionKind[]
  count: number
}

/** Adds up what is counted of a period. */
export function sumsOf(groups: readonly Alike[], kinds: readonly ConversionKind[]) {
  const sum = (counts: (group: Alike) => boolean) =>
    groups.filter(counts).reduce((total, { count }) => total + count, 0)
  const reached = (stage: Stage) => sum((group) => laterStage(group.stage, stage) === group.stage)
  const stands = (group: Alike, kind: ConversionKind) => group.kinds.includes(kind) && !group.undone.includes(kind)
  return {
    conversations: sum(() => true),
    offered: reached('OFFERED'),
    clicked: reached('CLICKED'),
    convertedGross: sum((group) => group.kinds.length > 0),
    convertedNet: sum((group) => group.kinds.some((kind) => stands(group, kind))),
    kinds: kinds.map((kind) => ({
      kind,
      gross: sum((group) => group.kinds.includes(kind)),
      net: sum((group) => stands(group, kind)),
    })),
  }
}
