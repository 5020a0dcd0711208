CREATE TABLE "program_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text NOT NULL,
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
	CONSTRAINT "one_revision_of_a_number" UNIQUE("program_id","number")
);
--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_edit_of_a_program_under_way" ON "program_revisions" USING btree ("program_id") WHERE "program_revisions"."state" in ('draft', 'in_review', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "one_published_revision_of_a_program" ON "program_revisions" USING btree ("program_id") WHERE "program_revisions"."state" = 'published';--> statement-breakpoint
CREATE INDEX "revisions_that_wait_for_their_day" ON "program_revisions" USING btree ("publish_at") WHERE "program_revisions"."state" = 'scheduled';