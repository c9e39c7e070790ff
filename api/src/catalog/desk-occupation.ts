import { defineEntity, p } from '@mikro-orm/postgresql'

const DeskOccupationTable = defineEntity({
  name: 'DeskOccupation',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    deskId: p.string(),
    startDate: p.date(),
    /** Last day; null as long as no end is agreed. */
    endDate: p.date().nullable(),
  },
})

/** A contract on an office or desk: the time in which nobody else can have it. */
export class DeskOccupation extends DeskOccupationTable.class {}
DeskOccupationTable.setClass(DeskOccupation)
