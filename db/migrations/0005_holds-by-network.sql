ALTER TABLE "slot_holds" ADD COLUMN "network" text;--> statement-breakpoint
CREATE INDEX "holds_of_network" ON "slot_holds" USING btree ("network","expires_at");