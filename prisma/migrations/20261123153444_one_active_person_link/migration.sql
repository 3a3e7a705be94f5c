-- CreateIndex
CREATE UNIQUE INDEX "PersonLink_one_active_key" ON "PersonLink"("nomineeId") WHERE ("undoneAt" IS NULL);
