/** A booked call of Nora, in Denver, as a letter needs to know it. */
export const request = {
  id: "r",
  personId: "p",
  reference: "WM-7K3D-92QF",
  kind: "callback",
  email: "nora@mail.test",
  givenName: "Nora",
  statedZone: "America/Denver",
  confirmedAt: null,
  answeredAt: null,
  closedAt: null,
  cancelledAt: null,
  calendarSequence: 0,
  startsAt: new Date("2026-11-19T21:30:00Z"),
} as const;
