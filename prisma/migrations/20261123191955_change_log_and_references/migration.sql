-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "refersTo" TEXT,
ADD COLUMN     "refersToId" UUID,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "withdrawnOn" DATE,
ALTER COLUMN "updatedAt" SET DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "Change" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "action" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "Notice_refersToId_idx" ON "Notice"("refersToId");

-- CreateIndex
CREATE INDEX "Notice_referring_idx" ON "Notice"("regionCode") WHERE ("refersTo" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_refersToId_fkey" FOREIGN KEY ("refersToId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is already on file was added when it was taken in.
INSERT INTO "Change" ("at", "kind", "recordId", "action")
SELECT "createdAt", 'notice', "id", 'added' FROM "Notice" WHERE "retiredAt" IS NULL ORDER BY "createdAt", "id";
INSERT INTO "Change" ("at", "kind", "recordId", "action")
SELECT n."createdAt", 'nominee', m."id", 'added' FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL ORDER BY n."createdAt", n."id", m."ordinal";
INSERT INTO "Change" ("at", "kind", "recordId", "action")
SELECT p."createdAt", 'person', p."id", 'added' FROM "Person" p
WHERE EXISTS (
  SELECT 1 FROM "PersonLink" l JOIN "Nominee" m ON m."id" = l."nomineeId" AND m."retiredAt" IS NULL
    JOIN "Notice" n ON n."id" = m."noticeId" AND n."retiredAt" IS NULL
  WHERE l."personId" = p."id" AND l."undoneAt" IS NULL)
ORDER BY p."createdAt", p."id";
