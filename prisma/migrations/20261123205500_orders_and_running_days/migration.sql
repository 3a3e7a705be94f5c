-- Lists by birth and by city sort what is not stated last, so they go by an expression, which has no form in the schema.
CREATE INDEX "Nominee_by_birth_idx" ON "Nominee" ((coalesce("birth", '9999')));
CREATE INDEX "Nominee_by_city_idx" ON "Nominee" ((coalesce("cityCode", '999999')));

-- A month of the calendar: what still ran on its first day. A window with one date alone runs on that day.
CREATE INDEX "Notice_last_running_day_idx" ON "Notice" ((coalesce("lastDay", "opens")));
