// The one statement of the search, in steps that each have a name. What a typo may stand for is
// read from the words that titles are made of; ranks are likeness of title and words asked for.
import { type SQL, sql } from "drizzle-orm";

/** As the indexes of migration 0002 have it: they serve this expression alone. */
const wordsOf = (text: SQL) => sql`to_tsvector('simple', translate(${text}, '/.', '  '))`;
/** "Registered Nurses" is as near to "registered nurse" as can be. */
const singularOf = (text: SQL) => sql`regexp_replace(${text}, '([^siu])s\\M', '\\1', 'g')`;

export type Asked = {
  places: number[];
  words: string[];
  written: string[];
  isTyped: boolean[];
  joined: string | null;
  leaning: "program" | "career" | null;
  level: string | null;
  now: Date;
  limit: number;
};

/** Programs that take students and editors' careers: few, so they are read whole. */
const shelf = (now: string) => sql`
  shelf as materialized (
    select 'program' as kind, p.level, p.slug, p.title || ', ' || p.credential as title, p.title as name,
      p.teaser as line, null as code, ${wordsOf(sql`concat_ws(' ', p.title, p.credential)`)} as names,
      ${wordsOf(sql`concat_ws(' ', p.title, p.credential, p.licensure_for, s.name, array_to_string(p.skills, ' '), array_to_string(p.teaches, ' '), more.text)`)} as words
    from programs p join schools s on s.id = p.school_id
    left join lateral (
      select string_agg(t.title, ' ') as text from (
        select title from tracks where program_id = p.id
        union all select coalesce(u.stated_as, c.name) from program_certifications u
          join certifications c on c.id = u.certification_id where u.program_id = p.id
        union all select k.title from career_programs l join careers k on k.id = l.career_id
          where l.program_id = p.id and k.published_at <= ${now}
      ) t
    ) more on true
    where p.published_at <= ${now} and (p.retired_at is null or p.retired_at > ${now})
    union all
    select 'career', null, c.slug, c.title, c.title, c.lede, c.occupation_code,
      ${wordsOf(sql`c.title`)}, ${wordsOf(sql`concat_ws(' ', c.title, c.field, o.title)`)}
    from careers c join occupations o on o.code = c.occupation_code
    where c.published_at <= ${now}
  ),
  shelf_words as materialized (
    select found.word, 40 as uses from shelf, unnest(tsvector_to_array(words)) as found (word)
    where found.word not like '%-%' group by found.word
  )`;

/** Two letters changed places ("pyhton"): too few trigrams are left to tell. */
const isAlike = sql`(word ~>=~ left(k.word, 2) and word ~<~ (left(k.word, 2) || chr(65533))
  and abs(length(word) - length(k.word)) <= 1)`;

/**
 * A word that begins as `k` does: itself, in the plural where titles have it in the plural (sales),
 * else the commonest.
 */
const inFull = sql`coalesce((
  select w.word from (
    select word, uses from search_words
      where uses > 0 and word ~>=~ k.word and word ~<~ (k.word || chr(65533))
    union all select word, uses from shelf_words where starts_with(word, k.word)
  ) w
  group by w.word
  order by w.word in (k.word, k.written) desc,
    w.word <> k.word and starts_with(w.word, k.written) and w.word <> k.written desc,
    sum(w.uses) * case when w.word = k.word then 5 else 1 end desc, w.word
  limit 1
), k.written)`;

/**
 * What each word is taken for: itself where a known word begins so, else what is nearest to it
 * by letters to change: at most three words equally near, the more common first. `shown` is asked
 * for only when a word was mended, and is always a word that stands in a title.
 */
const readings = ({ places, words, written, isTyped }: Asked) => sql`
  typed as (
    select * from unnest(${list(places)}::integer[], ${list(words)}::text[],
        ${list(written)}::text[], ${list(isTyped)}::boolean[])
      with ordinality as t (place, word, written, is_typed, turn)
  ),
  known as materialized (
    select t.*, length(word) < 3 or exists (
        select from search_words w where w.uses > 0 and w.word ~>=~ t.word
          and w.word ~<~ (t.word || chr(65533))
      ) or exists (select from shelf_words w where starts_with(w.word, t.word)) as is_known
    from typed t
  ),
  readings as materialized (
    select place, word, turn * 10 as turn, false as is_mended, false as is_far, case
        when length(word) < 3 or not exists (select from known where not is_known) then written
        else ${inFull}
      end as shown
    from known k where is_known
    union all
    select k.place, near.word, k.turn * 10 + near.turn, true, near.is_far, near.word
    from known k cross join lateral (
      select w.word, changes > greatest(1, length(k.word) / 3) as is_far,
        rank() over (order by changes) as place_in_line,
        row_number() over (order by changes, max(w.uses) desc, w.word) as turn
      from (
        select word, uses from search_words
          where uses > 0 and (word % k.word or ${isAlike})
        union all select word, uses from shelf_words where word % k.word or ${isAlike}
      ) w, levenshtein(left(w.word, 100), k.word) as changes
      group by w.word, changes
    ) near
    where not k.is_known and k.is_typed and near.place_in_line = 1 and near.turn <= 3
  )`;

/** The words as text searches (every one of them; any of them) and as up to three whole phrases. */
const asked = ({ joined }: Asked) => sql`
  parts as (
    select place, array_agg(word order by turn) as choices, array_agg(shown order by turn) as shown,
      '(' || string_agg(
        quote_literal(word) || case when length(word) < 3 then '' else ':*' end, ' | '
      ) || ')' as part
    from readings group by place
  ),
  phrases as (
    select n, string_agg(coalesce(choices[n], choices[1]), ' ' order by place) as phrase,
      string_agg(coalesce(shown[n], shown[1]), ' ' order by place) as shown
    from parts, generate_series(1, 3) as n group by n
    union all select 4, ${joined}::text, null where ${joined}::text is not null
  ),
  asked as materialized (
    select
      (select string_agg(part, ' & ') || coalesce(' | ' || quote_literal(${joined}::text), '')
        from parts)::tsquery as every,
      (select string_agg(part, ' | ') from parts)::tsquery as some,
      array(
        select phrase from phrases where phrase is not null group by phrase order by min(n)
      ) as phrases,
      array(
        select min(shown) from phrases where phrase is not null group by phrase order by min(n)
      ) as shown
  )`;

/** Job titles and official titles in which every word stands; shorter ones first, so bounded. */
const hits = sql`
  every_hit as materialized (
    (select t.occupation_code as code, t.title, t.is_reported, false as is_own
      from asked, occupation_titles t where ${wordsOf(sql`t.title`)} @@ asked.every
      order by length(t.title), t.title limit 300)
    union all
    (select o.code, o.title, true, true from asked, occupations o
      where ${wordsOf(sql`o.title`)} @@ asked.every order by length(o.title), o.title limit 100)
  ),
  is_whole as materialized (
    select exists (select from every_hit)
      or exists (select from shelf, asked where shelf.words @@ asked.every) as yes
  ),
  some_hit as (
    (select t.occupation_code, t.title, t.is_reported, false
      from asked, occupation_titles t
      where not (select yes from is_whole) and ${wordsOf(sql`t.title`)} @@ asked.some
      order by similarity(t.title, asked.phrases[1]) desc, t.title limit 200)
    union all
    (select o.code, o.title, true, true from asked, occupations o
      where not (select yes from is_whole) and ${wordsOf(sql`o.title`)} @@ asked.some
      order by similarity(o.title, asked.phrases[1]) desc, o.title limit 100)
  ),
  hits as (select * from every_hit union all select * from some_hit)`;

/** How near a title is to the nearest of the phrases: 1 when it is the phrase. */
const nearness = (title: SQL) => sql`
  (select max(similarity(${singularOf(title)}, phrase)) from unnest(asked.phrases) as phrase)`;

/** Official title as asked, job title as asked, beginning of the official title, likeness. */
const scores = sql`
  scored as (
    select h.*, case
        when h.is_own and near.ness >= 0.999 then 1.4
        when near.ness >= 0.999 then case when h.is_reported then 1.22 else 1.2 end
        when h.is_own and starts_with(lower(h.title), asked.phrases[1]) then 1.05 + near.ness / 20
        when h.is_own then 0.15 + near.ness * 0.85
        else near.ness * 0.9
      end as score, near.name
    from hits h, asked, lateral (
      select name, ${nearness(sql`name`)} as ness
      from (
        select regexp_replace(h.title, ' \\(.*$', '') as name
        union all select substring(h.title from '\\((.+)\\)')
      ) names where name is not null order by 2 desc nulls last limit 1
    ) near
  ),
  by_occupation as materialized (
    select code, max(score) + least(0.3, 0.05 * ln(count(*))) as score,
      (array_agg(case when is_own then null else name end order by score desc, is_own desc, name))[1] as matched
    from scored group by code
  )`;

/** What stands on the shelf, by its name first; null where no word of it was asked for. */
const onShelf = ({ level }: Asked) => sql`
  on_shelf as (
    select s.*, s.words @@ asked.every as is_whole, case
        when near.ness >= 0.999 then 1.45
        when starts_with(lower(s.name), asked.phrases[1]) then 1.1 + near.ness / 20
        when s.names @@ asked.every then 0.2 + near.ness * 0.85
        when s.words @@ asked.every then 0.45 + near.ness * 0.3
        when s.words @@ asked.some and not (select yes from is_whole) then near.ness * 0.8
      end + case when s.level = ${level} then 0.2 else 0 end as score
    from asked, shelf s, lateral (select ${nearness(sql`s.name`)} as ness) near
  )`;

/** The phrase that was found, when a word of it was mended. */
const readAs = (name: SQL) => sql`case when (select bool_or(is_mended) from readings) then (
  select found.shown from asked, unnest(asked.phrases, asked.shown) as found (phrase, shown)
  where found.shown is not null order by similarity(found.phrase, ${name}) desc limit 1
) end`;

/** A word was left out, or mended into one that is hardly alike. */
const isUnread = ({ places }: Asked) => sql`(
  select count(distinct place) from readings where not is_far
) < ${new Set(places).size}::integer`;

/**
 * Programs, careers and occupations by rank. A career inherits what its occupation is called, at a
 * discount: the occupation may be broader than the career.
 */
export function searchStatement(question: Asked): SQL {
  const { leaning, limit } = question;
  const now = question.now.toISOString();
  return sql`
    with ${shelf(now)}, ${readings(question)}, ${asked(question)}, ${hits}, ${scores},
    ${onShelf(question)},
    ranked as (
      select s.kind, s.slug, s.title, s.line, null as matched,
        greatest(s.score, o.score * 0.97) + case when s.kind = ${leaning} then 1 else 0 end as score
      from on_shelf s left join by_occupation o on o.code = s.code
      union all
      select 'occupation', o.slug, o.title, null, b.matched,
        b.score + case when ${leaning}::text = 'career' then 1 else 0 end
      from by_occupation b join occupations o on o.code = b.code
      where o.withdrawn_at is null and not exists (
        select from shelf s where s.code = o.code
          and lower(${singularOf(sql`s.name`)}) = lower(${singularOf(sql`o.title`)})
      )
    )
    select kind, slug, title, line, matched as "matchedTitle", ${readAs(sql`coalesce(matched, title)`)} as "readAs",
      not (select yes from is_whole) or ${isUnread(question)} as "isNear"
    from ranked where score >= 0.25
    order by score desc, kind, title, slug limit ${limit}`;
}

/** Programs alone: whether every word is found is asked of them alone, too. */
export function programStatement(question: Asked): SQL {
  return sql`
    with ${shelf(question.now.toISOString())}, ${readings(question)}, ${asked(question)},
    is_whole as materialized (
      select exists (
        select from shelf, asked where shelf.kind = 'program' and shelf.words @@ asked.every
      ) as yes
    ),
    ${onShelf(question)}
    select slug, ${readAs(sql`name`)} as "readAs",
      not (select yes from is_whole) or ${isUnread(question)} as "isNear"
    from on_shelf where kind = 'program' and score is not null
    order by score desc, title, slug limit ${question.limit}`;
}

/** As an array of Postgres; the driver would send a list as one. */
function list(values: readonly (string | number | boolean)[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]`;
}
