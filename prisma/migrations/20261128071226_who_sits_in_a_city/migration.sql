-- Who sits in a city, and in how many notices, is counted from this alone. What is retired is never asked for by city.
DROP INDEX "Nominee_cityCode_idx";
CREATE INDEX "Nominee_shown_city_idx" ON "Nominee"("cityCode", "noticeId") WHERE ("retiredAt" IS NULL);

-- Lists by city are read city by city, in the order of the notices.
DROP INDEX "Nominee_by_city_idx";

-- Those who would come to a city from elsewhere are few among those who would have their post there.
DROP INDEX "Nominee_proposedCityCode_idx";
CREATE INDEX "Nominee_arriving_idx" ON "Nominee"("proposedCityCode") WHERE ("proposedCityCode" IS DISTINCT FROM "cityCode");
