-- Nominees are counted by place from an index alone. What is retired is rare, so it is looked for and left out.
CREATE INDEX "Nominee_shown_place_idx" ON "Nominee"("provinceCode", "cityCode", "noticeId") WHERE ("retiredAt" IS NULL);
CREATE INDEX "Notice_retired_idx" ON "Notice"("id") WHERE ("retiredAt" IS NOT NULL);
