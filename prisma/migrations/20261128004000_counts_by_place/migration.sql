-- Nominees are counted by place from the index alone. What is retired is rare: it has no form in the schema that would tell.
CREATE INDEX "Nominee_shown_place_idx" ON "Nominee" ("provinceCode", "cityCode", "noticeId") WHERE "retiredAt" IS NULL;
CREATE INDEX "Notice_retired_idx" ON "Notice" ("id") WHERE "retiredAt" IS NOT NULL;
