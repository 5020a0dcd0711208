// The words that titles of occupations are made of: what a typo is held against.
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const searchWords = pgTable(
  "search_words",
  {
    word: text().primaryKey(),
    /** In how many titles it stands, kept by triggers of their tables; 0: in none any more. */
    uses: integer().notNull(),
  },
  (t) => [
    index("search_words_by_likeness").using("gin", t.word.op("gin_trgm_ops")),
    index("search_words_by_beginning").using("btree", t.word.op("text_pattern_ops")),
  ],
);
