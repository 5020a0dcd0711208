CREATE TABLE "catalog_addresses" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"program_id" text,
	"career_id" text,
	"left_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalog_addresses_kind_slug_pk" PRIMARY KEY("kind","slug"),
	CONSTRAINT "an_address_leads_to_what_it_says" CHECK (("catalog_addresses"."kind" = 'program') = ("catalog_addresses"."program_id" is not null)
        and ("catalog_addresses"."kind" = 'career') = ("catalog_addresses"."career_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "catalog_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text,
	"career_id" text,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"author_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"publish_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"published_by_id" text,
	"restored_from" integer,
	"import_run_id" text,
	"joined_run_id" text,
	CONSTRAINT "a_revision_is_of_one_thing" CHECK (num_nonnulls("catalog_revisions"."program_id", "catalog_revisions"."career_id") = 1)
);
--> statement-breakpoint
INSERT INTO "catalog_revisions" ("id", "program_id", "number", "state", "content", "version", "author_id", "created_at", "changed_at", "publish_at", "published_at", "published_by_id", "restored_from")
SELECT "id", "program_id", "number", "state", "content", "version", "author_id", "created_at", "changed_at", "publish_at", "published_at", "published_by_id", "restored_from" FROM "program_revisions";--> statement-breakpoint
DROP TABLE "program_revisions" CASCADE;--> statement-breakpoint
ALTER TABLE "programs" DROP CONSTRAINT "programs_have_course_counts";--> statement-breakpoint
ALTER TABLE "programs" DROP CONSTRAINT "several_course_counts_need_a_reason";--> statement-breakpoint
ALTER TABLE "careers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "report" jsonb;--> statement-breakpoint
ALTER TABLE "catalog_addresses" ADD CONSTRAINT "catalog_addresses_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_addresses" ADD CONSTRAINT "catalog_addresses_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_import_run_id_import_runs_id_fk" FOREIGN KEY ("import_run_id") REFERENCES "public"."import_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_revisions" ADD CONSTRAINT "catalog_revisions_joined_run_id_import_runs_id_fk" FOREIGN KEY ("joined_run_id") REFERENCES "public"."import_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_revision_of_a_number" ON "catalog_revisions" USING btree ("program_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_career_revision_of_a_number" ON "catalog_revisions" USING btree ("career_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_edit_of_a_program_under_way" ON "catalog_revisions" USING btree ("program_id") WHERE "catalog_revisions"."state" in ('draft', 'in_review', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "one_edit_of_a_career_under_way" ON "catalog_revisions" USING btree ("career_id") WHERE "catalog_revisions"."state" in ('draft', 'in_review', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "one_published_revision_of_a_program" ON "catalog_revisions" USING btree ("program_id") WHERE "catalog_revisions"."state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "one_published_revision_of_a_career" ON "catalog_revisions" USING btree ("career_id") WHERE "catalog_revisions"."state" = 'published';--> statement-breakpoint
CREATE INDEX "revisions_that_wait_for_their_day" ON "catalog_revisions" USING btree ("publish_at") WHERE "catalog_revisions"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "revisions_of_an_import" ON "catalog_revisions" USING btree ("import_run_id");--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "public_programs_have_course_counts" CHECK ("programs"."published_at" is null or cardinality("programs"."course_counts") > 0);--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "several_course_counts_need_a_reason" CHECK ("programs"."published_at" is null or cardinality("programs"."course_counts") = 1
        or "programs"."course_count_reason" is not null);