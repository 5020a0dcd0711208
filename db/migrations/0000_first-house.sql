CREATE TABLE "accounts" (
	"user_id" text NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "mail_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"code_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "mail_codes_allow_five_tries" CHECK ("mail_codes"."tries" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"role" text DEFAULT 'student' NOT NULL,
	"situation" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_role_is_known" CHECK ("users"."role" in ('student','counselor','manager','editor','admin'))
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
CREATE TABLE "career_programs" (
	"career_id" text NOT NULL,
	"program_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "career_programs_career_id_program_id_pk" PRIMARY KEY("career_id","program_id")
);
--> statement-breakpoint
CREATE TABLE "careers" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"field" text NOT NULL,
	"lede" text NOT NULL,
	"occupation_code" text NOT NULL,
	"usual_way_in" text NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "careers_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "certifications" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"vendor" text NOT NULL,
	CONSTRAINT "certifications_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" text PRIMARY KEY NOT NULL,
	"career_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" numeric,
	"unit" text NOT NULL,
	"statistic" text NOT NULL,
	"source" text NOT NULL,
	"release" text NOT NULL,
	"published_for_code" text NOT NULL,
	"published_for" text NOT NULL,
	"is_proxy" boolean NOT NULL,
	"proxy_for" text,
	"doubt" text,
	"cohort" text,
	"as_of" text NOT NULL,
	"good_until" date,
	"comparison" text,
	CONSTRAINT "one_figure_of_a_kind" UNIQUE("career_id","kind"),
	CONSTRAINT "a_proxy_says_for_whom" CHECK (not "figures"."is_proxy" or "figures"."proxy_for" is not null)
);
--> statement-breakpoint
CREATE TABLE "occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "program_certifications" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text NOT NULL,
	"certification_id" text NOT NULL,
	"track_id" text,
	"is_stacked" boolean DEFAULT false NOT NULL,
	"stated_as" text,
	"position" integer NOT NULL,
	CONSTRAINT "a_certification_stands_once" UNIQUE NULLS NOT DISTINCT("program_id","track_id","certification_id")
);
--> statement-breakpoint
CREATE TABLE "program_prices" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text NOT NULL,
	"model" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"term_months" integer,
	"credits" integer,
	"effective_on" date NOT NULL,
	"fees_cents" integer,
	CONSTRAINT "one_price_per_program_and_day" UNIQUE("program_id","effective_on"),
	CONSTRAINT "prices_are_positive" CHECK ("program_prices"."amount_cents" > 0),
	CONSTRAINT "a_price_has_what_its_model_needs" CHECK (("program_prices"."model" = 'flat_per_term' and "program_prices"."term_months" > 0 and "program_prices"."credits" is null)
        or ("program_prices"."model" = 'per_credit' and "program_prices"."credits" > 0 and "program_prices"."term_months" is null)
        or ("program_prices"."model" = 'fixed' and "program_prices"."term_months" is null and "program_prices"."credits" is null))
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"credential" text NOT NULL,
	"level" text NOT NULL,
	"school_id" text NOT NULL,
	"cip_code" text,
	"teaser" text NOT NULL,
	"summary" jsonb NOT NULL,
	"course_counts" integer[] NOT NULL,
	"course_count_reason" text,
	"skills" text[] NOT NULL,
	"teaches" text[] NOT NULL,
	"certification_terms" text,
	"faster_note" text,
	"leads_to_note" text,
	"prepares_for" text,
	"completion_percent" integer,
	"completion_months" integer NOT NULL,
	"completion_cohort" text NOT NULL,
	"faqs" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"successor_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programs_slug_unique" UNIQUE("slug"),
	CONSTRAINT "programs_have_course_counts" CHECK (cardinality("programs"."course_counts") > 0),
	CONSTRAINT "completion_percent_is_a_percent" CHECK ("programs"."completion_percent" is null or "programs"."completion_percent" between 1 and 100),
	CONSTRAINT "several_course_counts_need_a_reason" CHECK (cardinality("programs"."course_counts") = 1 or "programs"."course_count_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "schools" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"queue_id" text NOT NULL,
	CONSTRAINT "schools_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "tracks" (
	"id" text PRIMARY KEY NOT NULL,
	"program_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"course_counts" integer[],
	"position" integer NOT NULL,
	CONSTRAINT "track_slugs_are_unique_in_a_program" UNIQUE("program_id","slug")
);
--> statement-breakpoint
CREATE TABLE "gate_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"person_id" text,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"is_allowed" boolean NOT NULL,
	"reason" text NOT NULL,
	"next_allowed_at" timestamp with time zone,
	"actor_id" text,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "touches" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"request_id" text NOT NULL,
	"person_id" text NOT NULL,
	"channel" text NOT NULL,
	"outcome" text,
	"actor_id" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone,
	CONSTRAINT "touches_decisionId_unique" UNIQUE("decision_id")
);
--> statement-breakpoint
CREATE TABLE "counselor_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"zone" text NOT NULL,
	"weekday" integer NOT NULL,
	"from_minute" integer NOT NULL,
	"to_minute" integer NOT NULL,
	CONSTRAINT "hours_have_a_weekday" CHECK ("counselor_hours"."weekday" between 0 and 6),
	CONSTRAINT "hours_end_after_they_begin" CHECK ("counselor_hours"."from_minute" between 0 and 1439 and "counselor_hours"."to_minute" > "counselor_hours"."from_minute" and "counselor_hours"."to_minute" <= 2880)
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"held_on" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"tagline" text NOT NULL,
	"zone" text NOT NULL,
	"phone" text NOT NULL,
	"start_rule" jsonb NOT NULL,
	"cut_offs" jsonb NOT NULL,
	"call_earliest_minute" integer DEFAULT 480 NOT NULL,
	"call_latest_minute" integer DEFAULT 1260 NOT NULL,
	"slot_minutes" integer DEFAULT 30 NOT NULL,
	"slot_horizon_days" integer DEFAULT 14 NOT NULL,
	"slot_min_notice_minutes" integer DEFAULT 60 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "institutions_have_one_row" CHECK ("institutions"."id" = 'institution'),
	CONSTRAINT "call_hours_are_in_order" CHECK ("institutions"."call_earliest_minute" >= 0 and "institutions"."call_earliest_minute" < "institutions"."call_latest_minute" and "institutions"."call_latest_minute" <= 1440)
);
--> statement-breakpoint
CREATE TABLE "queue_members" (
	"queue_id" text NOT NULL,
	"user_id" text NOT NULL,
	"is_manager" boolean DEFAULT false NOT NULL,
	CONSTRAINT "queue_members_queue_id_user_id_pk" PRIMARY KEY("queue_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "queues" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	CONSTRAINT "queues_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"attachment_name" text,
	"attachment" text,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedup_key" text,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"done_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "jobs_dedupKey_unique" UNIQUE("dedup_key"),
	CONSTRAINT "attempts_are_counted" CHECK ("jobs"."attempts" >= 0)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "consent_receipts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"request_id" text,
	"channel" text NOT NULL,
	"is_given" boolean NOT NULL,
	"words" text NOT NULL,
	"words_version" text NOT NULL,
	"phone" text,
	"email" text,
	"page" text NOT NULL,
	"address" text,
	"user_agent" text,
	"actor_id" text,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_items" (
	"person_id" text NOT NULL,
	"list" text NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_items_person_id_list_kind_slug_pk" PRIMARY KEY("person_id","list","kind","slug")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"given_name" text,
	"family_name" text,
	"stated_zone" text,
	"language" text,
	"is_service_member" boolean DEFAULT false NOT NULL,
	"stopped_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_userId_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "person_emails" (
	"person_id" text NOT NULL,
	"email" text NOT NULL,
	"verified_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_emails_person_id_email_pk" PRIMARY KEY("person_id","email"),
	CONSTRAINT "person_emails_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "person_phones" (
	"person_id" text NOT NULL,
	"phone" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "person_phones_person_id_phone_pk" PRIMARY KEY("person_id","phone"),
	CONSTRAINT "phones_are_e164" CHECK ("person_phones"."phone" ~ '^\+[1-9][0-9]{6,14}$')
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"request_id" text PRIMARY KEY NOT NULL,
	"slot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"booked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "a_person_books_a_slot_once" UNIQUE("slot_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "next_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"due_on" text,
	"is_done" boolean DEFAULT false NOT NULL,
	"submit_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "next_steps_submitKey_unique" UNIQUE("submit_key")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"submit_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_submitKey_unique" UNIQUE("submit_key")
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"submit_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "replies_submitKey_unique" UNIQUE("submit_key")
);
--> statement-breakpoint
CREATE TABLE "request_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"kind" text NOT NULL,
	"answers" jsonb NOT NULL,
	"request_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_open_draft_of_a_kind" UNIQUE("token_hash","kind")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"draft_id" text,
	"queue_id" text NOT NULL,
	"person_id" text,
	"topic" text NOT NULL,
	"question" text,
	"program_slugs" text[] NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text,
	"email" text NOT NULL,
	"phone" text,
	"stated_zone" text,
	"language" text,
	"access_needs" text,
	"shared_items" jsonb NOT NULL,
	"consents" jsonb NOT NULL,
	"wanted_starts_at" timestamp with time zone,
	"email_verified_at" timestamp with time zone,
	"slot_id" text,
	"owner_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"claimed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" text,
	"reminded_at" timestamp with time zone,
	"flagged_at" timestamp with time zone,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "requests_draftId_unique" UNIQUE("draft_id"),
	CONSTRAINT "a_live_request_has_a_person" CHECK ("requests"."confirmed_at" is null or "requests"."person_id" is not null),
	CONSTRAINT "an_owned_request_says_since_when" CHECK (("requests"."owner_id" is null) = ("requests"."claimed_at" is null)),
	CONSTRAINT "only_live_requests_are_claimed" CHECK ("requests"."claimed_at" is null or "requests"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "slot_holds" (
	"draft_id" text PRIMARY KEY NOT NULL,
	"slot_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"id" text PRIMARY KEY NOT NULL,
	"queue_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"capacity" integer NOT NULL,
	"booked" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_slot_per_queue_and_time" UNIQUE("queue_id","starts_at"),
	CONSTRAINT "bookings_fit_the_capacity" CHECK ("slots"."booked" between 0 and "slots"."capacity")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_programs" ADD CONSTRAINT "career_programs_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_programs" ADD CONSTRAINT "career_programs_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "careers" ADD CONSTRAINT "careers_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_certifications" ADD CONSTRAINT "program_certifications_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_certifications" ADD CONSTRAINT "program_certifications_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_certifications" ADD CONSTRAINT "program_certifications_track_id_tracks_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."tracks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_prices" ADD CONSTRAINT "program_prices_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_school_id_schools_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schools" ADD CONSTRAINT "schools_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracks" ADD CONSTRAINT "tracks_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_decision_id_gate_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."gate_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counselor_hours" ADD CONSTRAINT "counselor_hours_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_members" ADD CONSTRAINT "queue_members_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_members" ADD CONSTRAINT "queue_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_items" ADD CONSTRAINT "kept_items_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_emails" ADD CONSTRAINT "person_emails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_phones" ADD CONSTRAINT "person_phones_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_holds" ADD CONSTRAINT "slot_holds_draft_id_request_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."request_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_holds" ADD CONSTRAINT "slot_holds_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_codes_by_subject" ON "mail_codes" USING btree ("purpose","subject","created_at");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "programs_of_school" ON "programs" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "decisions_of_request" ON "gate_decisions" USING btree ("request_id","decided_at");--> statement-breakpoint
CREATE INDEX "touches_of_request" ON "touches" USING btree ("request_id","started_at");--> statement-breakpoint
CREATE INDEX "hours_of_counselor" ON "counselor_hours" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "queues_of_user" ON "queue_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_of_subject" ON "audit_log" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "demo_mails_by_time" ON "demo_mails" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "jobs_to_run" ON "jobs" USING btree ("run_at") WHERE "jobs"."done_at" is null and "jobs"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_of_person" ON "consent_receipts" USING btree ("person_id","given_at");--> statement-breakpoint
CREATE INDEX "steps_of_request" ON "next_steps" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_of_request" ON "notes" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "replies_of_request" ON "replies" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "drafts_by_age" ON "request_drafts" USING btree ("touched_at");--> statement-breakpoint
CREATE INDEX "requests_waiting" ON "requests" USING btree ("queue_id","confirmed_at","id") WHERE "requests"."owner_id" is null;--> statement-breakpoint
CREATE INDEX "requests_of_owner" ON "requests" USING btree ("owner_id","confirmed_at");--> statement-breakpoint
CREATE INDEX "requests_of_person" ON "requests" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "requests_of_slot" ON "requests" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "holds_of_slot" ON "slot_holds" USING btree ("slot_id","expires_at");--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_log" EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consent_receipts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "consent_receipts" EXECUTE FUNCTION refuse_change();
