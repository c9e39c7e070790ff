/** Records as the platform's reference has them; fields that nobody reads are left out. */

const TIMES = { CreatedOn: '2026-11-20T09:00:00Z', UpdatedOn: '2026-11-20T09:00:00Z' }

/** A tour. */
export function visitorRecord(id: number, changes: object = {}): object {
  return {
    BusinessId: 1,
    FullName: 'Niamh Gallagher',
    Email: `visitor-${id}@example.com`,
    CoworkerId: null,
    Notes: null,
    VisitReason: 'Tour',
    CompanyName: null,
    PhoneNumber: '+353 1 5550100',
    ExpectedArrival: '2099-02-01T10:00:00Z',
    Arrived: false,
    IsTour: true,
    TourConfirmed: false,
    Id: id,
    UniqueId: `visitor-guid-${id}`,
    ...TIMES,
    ...changes,
  }
}

/** A customer. */
export function coworkerRecord(id: number, changes: object = {}): object {
  return {
    CoworkerType: 1,
    FullName: `Customer ${id}`,
    Email: `customer-${id}@example.com`,
    MobilePhone: null,
    CompanyName: null,
    Custom1: null,
    Custom30: null,
    Id: id,
    UniqueId: `coworker-guid-${id}`,
    ...TIMES,
    ...changes,
  }
}

/** A membership of a customer; who that is is only named, as a customer who has just been made is. */
export function contractRecord(id: number, coworkerId: number, changes: object = {}): object {
  return {
    CoworkerId: coworkerId,
    TariffId: 77,
    TariffName: 'Hot Desk Unlimited',
    TariffPrice: 275,
    TariffCurrencyCode: 'EUR',
    Notes: null,
    StartDate: '2027-01-01T00:00:00Z',
    Price: null,
    Quantity: 1,
    Active: true,
    Id: id,
    UniqueId: `contract-guid-${id}`,
    ...TIMES,
    ...changes,
  }
}

/** Something that a customer bought. */
export function productRecord(id: number, coworkerId: number, changes: object = {}): object {
  return {
    CoworkerId: coworkerId,
    BusinessId: 1,
    ProductId: 88,
    ProductName: 'Day Pass',
    ProductPrice: 25,
    ProductCurrencyCode: 'EUR',
    Notes: null,
    Price: null,
    Quantity: 1,
    FromTariff: false,
    SaleDate: '2026-11-20T09:00:00Z',
    Id: id,
    UniqueId: `product-guid-${id}`,
    ...TIMES,
    ...changes,
  }
}
