CREATE TABLE "career_occupations" (
	"career_id" text NOT NULL,
	"occupation_code" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "career_occupations_career_id_occupation_code_pk" PRIMARY KEY("career_id","occupation_code")
);
--> statement-breakpoint
CREATE TABLE "program_courses" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text NOT NULL,
	"title" text NOT NULL,
	"about" text,
	"credits" integer,
	"position" integer NOT NULL,
	CONSTRAINT "a_course_stands_once" UNIQUE("program_id","title")
);
--> statement-breakpoint
CREATE TABLE "cip_codes" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cip_occupations" (
	"cip_code" text NOT NULL,
	"soc_code" text NOT NULL,
	CONSTRAINT "cip_occupations_cip_code_soc_code_pk" PRIMARY KEY("cip_code","soc_code")
);
--> statement-breakpoint
CREATE TABLE "occupation_education" (
	"occupation_code" text NOT NULL,
	"category" integer NOT NULL,
	"percent" numeric,
	"is_suppressed" boolean NOT NULL,
	CONSTRAINT "occupation_education_occupation_code_category_pk" PRIMARY KEY("occupation_code","category")
);
--> statement-breakpoint
CREATE TABLE "occupation_projections" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"release_id" text NOT NULL,
	"base_year" integer NOT NULL,
	"target_year" integer NOT NULL,
	"employment_base" numeric,
	"employment_target" numeric,
	"change" numeric,
	"change_percent" numeric,
	"openings" numeric,
	"entry_education" text,
	"work_experience" text,
	"on_job_training" text
);
--> statement-breakpoint
CREATE TABLE "occupation_ratings" (
	"occupation_code" text NOT NULL,
	"kind" text NOT NULL,
	"element_id" text NOT NULL,
	"scale" text NOT NULL,
	"name" text NOT NULL,
	"value" numeric,
	"is_suppressed" boolean NOT NULL,
	"is_not_relevant" boolean NOT NULL,
	CONSTRAINT "occupation_ratings_occupation_code_kind_element_id_scale_pk" PRIMARY KEY("occupation_code","kind","element_id","scale")
);
--> statement-breakpoint
CREATE TABLE "occupation_related" (
	"occupation_code" text NOT NULL,
	"related_code" text NOT NULL,
	"tier" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "occupation_related_occupation_code_related_code_pk" PRIMARY KEY("occupation_code","related_code")
);
--> statement-breakpoint
CREATE TABLE "occupation_software" (
	"occupation_code" text NOT NULL,
	"example" text NOT NULL,
	"category" text NOT NULL,
	"is_hot" boolean NOT NULL,
	"is_in_demand" boolean NOT NULL,
	CONSTRAINT "occupation_software_occupation_code_example_category_pk" PRIMARY KEY("occupation_code","example","category")
);
--> statement-breakpoint
CREATE TABLE "occupation_tasks" (
	"occupation_code" text NOT NULL,
	"task_id" integer NOT NULL,
	"text" text NOT NULL,
	"is_core" boolean,
	CONSTRAINT "occupation_tasks_occupation_code_task_id_pk" PRIMARY KEY("occupation_code","task_id")
);
--> statement-breakpoint
CREATE TABLE "occupation_titles" (
	"occupation_code" text NOT NULL,
	"title" text NOT NULL,
	"is_reported" boolean NOT NULL,
	CONSTRAINT "occupation_titles_occupation_code_title_is_reported_pk" PRIMARY KEY("occupation_code","title","is_reported")
);
--> statement-breakpoint
CREATE TABLE "occupation_wages" (
	"code" text NOT NULL,
	"area" text NOT NULL,
	"area_name" text NOT NULL,
	"title" text NOT NULL,
	"release_id" text NOT NULL,
	"employment" integer,
	"annual_mean" integer,
	"annual_p_10" integer,
	"annual_p_25" integer,
	"annual_median" integer,
	"annual_p_75" integer,
	"annual_p_90" integer,
	"hourly_mean" numeric,
	"hourly_p_10" numeric,
	"hourly_p_25" numeric,
	"hourly_median" numeric,
	"hourly_p_75" numeric,
	"hourly_p_90" numeric,
	"marks" jsonb NOT NULL,
	CONSTRAINT "occupation_wages_code_area_pk" PRIMARY KEY("code","area")
);
--> statement-breakpoint
CREATE TABLE "soc_aliases" (
	"code" text NOT NULL,
	"soc_code" text NOT NULL,
	CONSTRAINT "soc_aliases_code_soc_code_pk" PRIMARY KEY("code","soc_code")
);
--> statement-breakpoint
CREATE TABLE "import_parts" (
	"kind" text NOT NULL,
	"part" text NOT NULL,
	"checksum" text NOT NULL,
	"release_id" text NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_parts_kind_part_pk" PRIMARY KEY("kind","part")
);
--> statement-breakpoint
CREATE TABLE "import_rejects" (
	"run_id" text NOT NULL,
	"part" text NOT NULL,
	"line" integer NOT NULL,
	"reason" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "import_rejects_run_id_part_line_pk" PRIMARY KEY("run_id","part","line")
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"started_by_id" text,
	"is_dry_run" boolean NOT NULL,
	"release_id" text,
	"started_at" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL,
	"cancel_requested_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"reason" text,
	"part" text,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_total" integer,
	"added" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"same" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"licence" text NOT NULL,
	"attribution" text,
	"url" text,
	"good_until" date,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_release_of_a_kind_and_name" UNIQUE("kind","name")
);
--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "soc_code" text;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "slug" text;--> statement-breakpoint
-- Until now a row stood for a SOC code; from here on for the O*NET-SOC code that continues it.
INSERT INTO "occupations" ("code", "title") SELECT "code" || '.00', "title" FROM "occupations" WHERE length("code") = 7 ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "careers" SET "occupation_code" = "occupation_code" || '.00' WHERE length("occupation_code") = 7;--> statement-breakpoint
DELETE FROM "occupations" WHERE length("code") = 7;--> statement-breakpoint
UPDATE "occupations" SET "soc_code" = left("code", 7), "slug" = trim(both '-' from regexp_replace(lower("title"), '[^a-z0-9]+', '-', 'g'));--> statement-breakpoint
ALTER TABLE "occupations" ALTER COLUMN "soc_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "occupations" ALTER COLUMN "slug" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "job_zone" integer;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "release_id" text;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "admission" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "licensure_for" text;--> statement-breakpoint
ALTER TABLE "tracks" ADD CONSTRAINT "no_track_is_called_price" CHECK ("tracks"."slug" <> 'price');--> statement-breakpoint
ALTER TABLE "career_occupations" ADD CONSTRAINT "career_occupations_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_occupations" ADD CONSTRAINT "career_occupations_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_courses" ADD CONSTRAINT "program_courses_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cip_occupations" ADD CONSTRAINT "cip_occupations_cip_code_cip_codes_code_fk" FOREIGN KEY ("cip_code") REFERENCES "public"."cip_codes"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_education" ADD CONSTRAINT "occupation_education_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_projections" ADD CONSTRAINT "occupation_projections_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_ratings" ADD CONSTRAINT "occupation_ratings_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_related" ADD CONSTRAINT "occupation_related_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_related" ADD CONSTRAINT "occupation_related_related_code_occupations_code_fk" FOREIGN KEY ("related_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_software" ADD CONSTRAINT "occupation_software_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_tasks" ADD CONSTRAINT "occupation_tasks_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_titles" ADD CONSTRAINT "occupation_titles_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_wages" ADD CONSTRAINT "occupation_wages_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejects" ADD CONSTRAINT "import_rejects_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_started_by_id_users_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cip_codes_of_an_occupation" ON "cip_occupations" USING btree ("soc_code");--> statement-breakpoint
CREATE INDEX "import_runs_by_start" ON "import_runs" USING btree ("started_at");--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "occupations_of_a_soc_code" ON "occupations" USING btree ("soc_code");--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_slug_unique" UNIQUE("slug");--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"uses" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_words_by_likeness" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_by_beginning" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "occupation_titles_by_word" ON "occupation_titles" USING gin (to_tsvector('simple', translate("title", '/.', '  ')));--> statement-breakpoint
CREATE INDEX "occupations_by_word" ON "occupations" USING gin (to_tsvector('simple', translate("title", '/.', '  ')));--> statement-breakpoint
-- The words that titles of occupations are made of, counted as titles come and go: what a typo is held against.
CREATE FUNCTION count_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_words AS known (word, uses)
    SELECT found.word, count(*) * TG_ARGV[0]::integer
    FROM changed, unnest(tsvector_to_array(to_tsvector('simple', translate(title, '/.', '  ')))) AS found (word)
    WHERE found.word NOT LIKE '%-%'
    GROUP BY found.word
    ORDER BY found.word
    ON CONFLICT (word) DO UPDATE SET uses = known.uses + excluded.uses;
  RETURN NULL;
END;
$$;--> statement-breakpoint
CREATE TRIGGER occupations_count_words AFTER INSERT ON occupations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('1');--> statement-breakpoint
CREATE TRIGGER occupations_forget_words AFTER DELETE ON occupations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('-1');--> statement-breakpoint
CREATE TRIGGER occupations_count_changed_words AFTER UPDATE ON occupations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('1');--> statement-breakpoint
CREATE TRIGGER occupations_forget_changed_words AFTER UPDATE ON occupations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('-1');--> statement-breakpoint
CREATE TRIGGER occupation_titles_count_words AFTER INSERT ON occupation_titles
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('1');--> statement-breakpoint
CREATE TRIGGER occupation_titles_forget_words AFTER DELETE ON occupation_titles
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('-1');--> statement-breakpoint
CREATE TRIGGER occupation_titles_count_changed_words AFTER UPDATE ON occupation_titles
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('1');--> statement-breakpoint
CREATE TRIGGER occupation_titles_forget_changed_words AFTER UPDATE ON occupation_titles
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_search_words('-1');--> statement-breakpoint
INSERT INTO search_words (word, uses)
  SELECT found.word, count(*)
  FROM occupations, unnest(tsvector_to_array(to_tsvector('simple', translate(title, '/.', '  ')))) AS found (word)
  WHERE found.word NOT LIKE '%-%'
  GROUP BY found.word;
