// What a test asks the database that no page tells: how often something is there.
import type postgres from "postgres";

export async function countRequests(sql: postgres.Sql, email: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from requests where email = ${email}`;
  return row?.count ?? 0;
}

export async function countBookings(sql: postgres.Sql, email: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from bookings b join requests r on r.id = b.request_id
    where r.email = ${email}`;
  return row?.count ?? 0;
}

/** Somebody else books every place of a time that this test holds. Returns the way back. */
export async function takeAllPlaces(
  sql: postgres.Sql,
  startsAt: string,
): Promise<() => Promise<void>> {
  const taken = await sql<{ id: string }[]>`
    update slots set booked = capacity where starts_at = ${startsAt} returning id`;
  if (taken.length === 0) throw new Error(`Nobody holds ${startsAt}.`);
  const ids = taken.map((slot) => slot.id);
  return async () => {
    await sql`
      update slots set booked = (select count(*) from bookings where slot_id = slots.id)
      where id in ${sql(ids)}`;
  };
}

/** Of these times, those whose counter is not the number of their bookings. Other tests fill others. */
export async function miscountedSlots(sql: postgres.Sql, startsAt: string[]): Promise<string[]> {
  const rows = await sql<{ id: string; isRight: boolean }[]>`
    select id, booked = (select count(*) from bookings where slot_id = s.id) as "isRight"
    from slots s where starts_at in ${sql(startsAt)} and id not like 'demo-%'`;
  if (rows.length === 0) throw new Error("None of these times was ever held.");
  return rows.filter((row) => !row.isRight).map((row) => row.id);
}
