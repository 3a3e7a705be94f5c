-- What the register counts beforehand, so that no reader waits for it. Filled at the next start.
CREATE TABLE "Tally" (
    "counted" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "filterValue" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("counted", "filter", "filterValue", "facet", "value")
);

-- Nominees were counted by place from this alone.
DROP INDEX "Nominee_shown_place_idx";

-- The few that were withdrawn are looked for.
CREATE INDEX "Notice_withdrawn_idx" ON "Notice"("withdrawnOn") WHERE ("withdrawnOn" IS NOT NULL);
