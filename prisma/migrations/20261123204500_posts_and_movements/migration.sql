-- CreateIndex
CREATE INDEX "Nominee_proposedCityCode_idx" ON "Nominee"("proposedCityCode");

-- CreateIndex
CREATE INDEX "Post_organisation_idx" ON "Post"("organisation");

-- The whole post, by which posts are asked for: it has no other form in the schema, since it is an expression.
CREATE INDEX "Post_whole_idx" ON "Post" (("organisation" || regexp_replace("title", '(候选人|人选)$', '')));
