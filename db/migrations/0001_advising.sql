CREATE TABLE "conversation_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_id" text,
	"to_id" text,
	"reason" text,
	"actor_id" text,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"submit_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversation_notes_submitKey_unique" UNIQUE("submit_key")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"queue_id" text NOT NULL,
	"person_id" text,
	"visitor_key" text,
	"topic" text NOT NULL,
	"program_slugs" text[] NOT NULL,
	"shared_items" jsonb NOT NULL,
	"given_name" text,
	"zone" text,
	"opened_at" timestamp with time zone NOT NULL,
	"promised_by" timestamp with time zone,
	"offered_to_id" text,
	"owner_id" text,
	"claimed_at" timestamp with time zone,
	"first_answered_at" timestamp with time zone,
	"snoozed_until" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"resolved_by" text,
	"rating" integer,
	"rating_words" text,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"person_seq" integer DEFAULT 0 NOT NULL,
	"staff_seq" integer DEFAULT 0 NOT NULL,
	"last_person_at" timestamp with time zone,
	"last_staff_at" timestamp with time zone,
	"promised_request_id" text,
	"transcript_mailed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "conversations_promisedRequestId_unique" UNIQUE("promised_request_id"),
	CONSTRAINT "a_chat_belongs_to_somebody" CHECK ("conversations"."person_id" is not null or "conversations"."visitor_key" is not null),
	CONSTRAINT "an_owned_chat_says_since_when" CHECK (("conversations"."owner_id" is null) = ("conversations"."claimed_at" is null)),
	CONSTRAINT "chat_ratings_are_1_to_5" CHECK ("conversations"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "counselor_presence" (
	"user_id" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"heartbeat_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"conversation_id" text NOT NULL,
	"seq" integer NOT NULL,
	"id" text NOT NULL,
	"sender" text NOT NULL,
	"author_id" text,
	"body" text NOT NULL,
	"event" text,
	"event_details" jsonb,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "messages_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq"),
	CONSTRAINT "a_message_is_sent_once" UNIQUE("conversation_id","id"),
	CONSTRAINT "messages_are_bounded" CHECK (char_length("messages"."body") <= 4000),
	CONSTRAINT "system_messages_are_events" CHECK (("messages"."sender" = 'system') = ("messages"."event" is not null)),
	CONSTRAINT "staff_messages_have_an_author" CHECK ("messages"."sender" <> 'staff' or "messages"."author_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "saved_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"queue_id" text NOT NULL,
	"owner_id" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "counselor_days_off" (
	"user_id" text NOT NULL,
	"off_on" date NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "counselor_days_off_user_id_off_on_pk" PRIMARY KEY("user_id","off_on")
);
--> statement-breakpoint
CREATE TABLE "counselor_settings" (
	"user_id" text PRIMARY KEY NOT NULL,
	"chat_capacity" integer DEFAULT 3 NOT NULL,
	"takes_calls" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "chat_capacity_is_0_to_20" CHECK ("counselor_settings"."chat_capacity" between 0 and 20)
);
--> statement-breakpoint
CREATE TABLE "state_calling_rules" (
	"state" text PRIMARY KEY NOT NULL,
	"rule" jsonb NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent_chain" (
	"id" text PRIMARY KEY NOT NULL,
	"last_seq" bigint NOT NULL,
	"last_hash" text NOT NULL,
	CONSTRAINT "the_chain_has_one_end" CHECK ("consent_chain"."id" = 'consent')
);
--> statement-breakpoint
CREATE TABLE "notification_preferences" (
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"is_on" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_preferences_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"key_hash" text NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "suppressions_key_hash_channel_pk" PRIMARY KEY("key_hash","channel")
);
--> statement-breakpoint
CREATE TABLE "booking_events" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"request_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_starts_at" timestamp with time zone,
	"to_starts_at" timestamp with time zone,
	"by" text NOT NULL,
	"actor_id" text,
	"reason" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "touches" DROP CONSTRAINT "touches_decision_id_gate_decisions_id_fk";
--> statement-breakpoint
ALTER TABLE "gate_decisions" ALTER COLUMN "request_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "touches" ALTER COLUMN "request_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "touches" ALTER COLUMN "actor_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD COLUMN "conversation_id" text;
--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD COLUMN "job_id" text;
--> statement-breakpoint
ALTER TABLE "touches" ADD COLUMN "is_allowed" boolean DEFAULT true NOT NULL;
--> statement-breakpoint
ALTER TABLE "touches" ADD COLUMN "conversation_id" text;
--> statement-breakpoint
ALTER TABLE "touches" ADD COLUMN "is_unsolicited" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "touches" ADD COLUMN "kind" text;
--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "slot_buffer_minutes" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "chat_promise_seconds" integer DEFAULT 120 NOT NULL;
--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "suppression_salt" text DEFAULT gen_random_uuid()::text NOT NULL;
--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "demo_mails" ADD COLUMN "unsubscribe" text;
--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "person_id" text;
--> statement-breakpoint
ALTER TABLE "consent_receipts" ADD COLUMN "seq" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "consent_receipts" ADD COLUMN "previous_hash" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "consent_receipts" ADD COLUMN "hash" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "state_code" text;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "postal_code" text;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "browser_zone" text;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "held_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "missed_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "conversation_moves" ADD CONSTRAINT "conversation_moves_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversation_moves" ADD CONSTRAINT "conversation_moves_from_id_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversation_moves" ADD CONSTRAINT "conversation_moves_to_id_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversation_moves" ADD CONSTRAINT "conversation_moves_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversation_notes" ADD CONSTRAINT "conversation_notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversation_notes" ADD CONSTRAINT "conversation_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_offered_to_id_users_id_fk" FOREIGN KEY ("offered_to_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_promised_request_id_requests_id_fk" FOREIGN KEY ("promised_request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "counselor_presence" ADD CONSTRAINT "counselor_presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "saved_replies" ADD CONSTRAINT "saved_replies_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "saved_replies" ADD CONSTRAINT "saved_replies_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "counselor_days_off" ADD CONSTRAINT "counselor_days_off_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "counselor_settings" ADD CONSTRAINT "counselor_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "moves_of_conversation" ON "conversation_moves" USING btree ("conversation_id","moved_at");
--> statement-breakpoint
CREATE INDEX "notes_of_conversation" ON "conversation_notes" USING btree ("conversation_id","created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_chat_per_visitor" ON "conversations" USING btree ("visitor_key") WHERE "conversations"."resolved_at" is null and "conversations"."visitor_key" is not null;
--> statement-breakpoint
CREATE INDEX "chats_waiting" ON "conversations" USING btree ("queue_id","opened_at") WHERE "conversations"."owner_id" is null and "conversations"."resolved_at" is null;
--> statement-breakpoint
CREATE INDEX "chats_of_owner" ON "conversations" USING btree ("owner_id","opened_at") WHERE "conversations"."resolved_at" is null;
--> statement-breakpoint
CREATE INDEX "chats_of_person" ON "conversations" USING btree ("person_id","opened_at");
--> statement-breakpoint
CREATE INDEX "chats_answered" ON "conversations" USING btree ("first_answered_at") WHERE "conversations"."first_answered_at" is not null;
--> statement-breakpoint
CREATE INDEX "saved_replies_of_queue" ON "saved_replies" USING btree ("queue_id","title");
--> statement-breakpoint
CREATE INDEX "events_of_booking" ON "booking_events" USING btree ("request_id","at");
--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "gate_decisions_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "gate_decisions" ADD CONSTRAINT "decisions_name_their_answer" UNIQUE("id","is_allowed");
--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "a_touch_stands_on_an_allowance" FOREIGN KEY ("decision_id","is_allowed") REFERENCES "public"."gate_decisions"("id","is_allowed") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "touches_of_person" ON "touches" USING btree ("person_id","started_at");
--> statement-breakpoint
CREATE INDEX "jobs_of_person" ON "jobs" USING btree ("person_id") WHERE "jobs"."done_at" is null and "jobs"."failed_at" is null;
--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_are_allowed" CHECK ("touches"."is_allowed");
--> statement-breakpoint
-- The canonical text of a receipt: every column in one order, each as "bytes:value" ("-" for
-- null), times in UTC with microseconds. lib/domain/consent-chain.ts writes the same.
CREATE FUNCTION receipt_text(r consent_receipts) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(coalesce(octet_length(f.value) || ':' || f.value, '-'), ',' ORDER BY f.place)
  FROM unnest(ARRAY[
    r.seq::text, r.previous_hash, r.id, r.person_id, r.request_id, r.channel,
    r.is_given::text, r.words, r.words_version, r.phone, r.email, r.page, r.address,
    r.user_agent, r.actor_id,
    to_char(r.given_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  ]) WITH ORDINALITY AS f(value, place)
$$;
--> statement-breakpoint
INSERT INTO "consent_chain" ("id", "last_seq", "last_hash") VALUES ('consent', 0, '');
--> statement-breakpoint
-- Runs as its owner: the portal's role may add receipts and can't touch the end of the chain.
CREATE FUNCTION chain_receipt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE head consent_chain;
BEGIN
  -- The row's lock puts receipts of all transactions in one order, without a gap.
  SELECT * INTO head FROM consent_chain WHERE id = 'consent' FOR UPDATE;
  NEW.seq := head.last_seq + 1;
  NEW.previous_hash := head.last_hash;
  NEW.hash := encode(sha256(convert_to(receipt_text(NEW), 'UTF8')), 'hex');
  UPDATE consent_chain SET last_seq = NEW.seq, last_hash = NEW.hash WHERE id = 'consent';
  RETURN NEW;
END $$;
--> statement-breakpoint
ALTER TABLE "consent_receipts" DISABLE TRIGGER consent_receipts_are_append_only;
--> statement-breakpoint
-- Receipts from before the chain are chained in the order in which they were given.
DO $$
DECLARE one record; head consent_chain; r consent_receipts;
BEGIN
  FOR one IN SELECT id FROM consent_receipts ORDER BY given_at, id LOOP
    SELECT * INTO head FROM consent_chain WHERE id = 'consent';
    UPDATE consent_receipts SET seq = head.last_seq + 1, previous_hash = head.last_hash
      WHERE id = one.id RETURNING * INTO r;
    UPDATE consent_receipts SET hash = encode(sha256(convert_to(receipt_text(r), 'UTF8')), 'hex')
      WHERE id = one.id RETURNING * INTO r;
    UPDATE consent_chain SET last_seq = r.seq, last_hash = r.hash WHERE id = 'consent';
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE "consent_receipts" ENABLE TRIGGER consent_receipts_are_append_only;
--> statement-breakpoint
CREATE TRIGGER consent_receipts_are_chained BEFORE INSERT ON "consent_receipts" FOR EACH ROW EXECUTE FUNCTION chain_receipt();
--> statement-breakpoint
ALTER TABLE "consent_receipts" ADD CONSTRAINT "receipts_are_numbered" UNIQUE("seq");
--> statement-breakpoint
CREATE TRIGGER booking_events_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "booking_events" EXECUTE FUNCTION refuse_change();
