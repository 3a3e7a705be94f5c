-- AlterTable
ALTER TABLE "Nominee" ADD COLUMN     "currentKind" TEXT,
ADD COLUMN     "educationLevel" TEXT,
ADD COLUMN     "findingRule" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "party" TEXT,
ADD COLUMN     "searchTerms" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sortName" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "findingRule" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchTerms" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Nominee_sortName_idx" ON "Nominee"("sortName");

-- CreateIndex
CREATE INDEX "Nominee_searchTerms_idx" ON "Nominee" USING GIN ("searchTerms");

-- CreateIndex
CREATE INDEX "Nominee_findingRule_idx" ON "Nominee"("findingRule");

-- CreateIndex
CREATE INDEX "Notice_searchTerms_idx" ON "Notice" USING GIN ("searchTerms");

-- CreateIndex
CREATE INDEX "Notice_findingRule_idx" ON "Notice"("findingRule");

-- The order of all lists, the last signed first: it has no other form in the schema, since it goes by an expression.
CREATE INDEX "Notice_last_signed_first_idx" ON "Notice" ((coalesce("signedOn", "opens", DATE '0001-01-01')) DESC, "createdAt" DESC, "id");

-- Terms and readings are wide and seldom shown: out of line they leave a narrow table to those who count all of it.
ALTER TABLE "Nominee" SET (toast_tuple_target = 512);
