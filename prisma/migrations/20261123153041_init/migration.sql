-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "retrievedAt" TIMESTAMPTZ(3) NOT NULL,
    "parserVersion" TEXT NOT NULL,
    "parsedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "contentKey" CHAR(64) NOT NULL,
    "documentId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "number" TEXT,
    "issuer" TEXT,
    "signedOn" DATE,
    "declaredCount" INTEGER,
    "regionCode" CHAR(6),
    "tier" TEXT,
    "opens" DATE,
    "closes" DATE,
    "closesAt" CHAR(5),
    "workingDays" INTEGER,
    "lastDay" DATE,
    "office" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "phones" TEXT[],
    "sms" TEXT[],
    "faxes" TEXT[],
    "emails" TEXT[],
    "websites" TEXT[],
    "hours" TEXT,
    "readings" JSONB NOT NULL,
    "parserVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeCopy" (
    "id" UUID NOT NULL,
    "noticeId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nominee" (
    "id" UUID NOT NULL,
    "noticeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "formerName" TEXT,
    "gender" CHAR(1),
    "ethnicity" TEXT,
    "birth" TEXT,
    "nativePlace" TEXT,
    "birthplace" TEXT,
    "education" TEXT,
    "degree" TEXT,
    "politicalStatus" TEXT,
    "partyJoined" TEXT,
    "workStarted" TEXT,
    "currentPost" TEXT,
    "proposal" TEXT,
    "proposedPost" TEXT,
    "proposedKind" TEXT,
    "cityCode" CHAR(6),
    "proposedCityCode" CHAR(6),
    "provinceCode" CHAR(6),
    "readings" JSONB NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Nominee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "nomineeId" UUID NOT NULL,
    "proposed" BOOLEAN NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "organisation" TEXT,
    "organisationCarried" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT,
    "rank" TEXT,
    "kind" TEXT NOT NULL,
    "cityCode" CHAR(6),
    "readings" JSONB NOT NULL,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonLink" (
    "id" UUID NOT NULL,
    "nomineeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "basis" TEXT NOT NULL,
    "judgedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneReason" TEXT,

    CONSTRAINT "PersonLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "provinceCode" CHAR(6) NOT NULL,
    "cityCode" CHAR(6),

    CONSTRAINT "Place_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Diagnostic" (
    "id" UUID NOT NULL,
    "noticeId" UUID NOT NULL,
    "nomineeId" UUID,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT,
    "detail" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Diagnostic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_contentKey_key" ON "Notice"("contentKey");

-- CreateIndex
CREATE INDEX "Notice_documentId_idx" ON "Notice"("documentId");

-- CreateIndex
CREATE INDEX "Notice_lastDay_idx" ON "Notice"("lastDay");

-- CreateIndex
CREATE INDEX "Notice_opens_idx" ON "Notice"("opens");

-- CreateIndex
CREATE INDEX "Notice_signedOn_idx" ON "Notice"("signedOn");

-- CreateIndex
CREATE INDEX "Notice_regionCode_idx" ON "Notice"("regionCode");

-- CreateIndex
CREATE INDEX "NoticeCopy_documentId_idx" ON "NoticeCopy"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeCopy_noticeId_documentId_key" ON "NoticeCopy"("noticeId", "documentId");

-- CreateIndex
CREATE INDEX "Nominee_noticeId_ordinal_idx" ON "Nominee"("noticeId", "ordinal");

-- CreateIndex
CREATE INDEX "Nominee_cityCode_idx" ON "Nominee"("cityCode");

-- CreateIndex
CREATE INDEX "Nominee_provinceCode_idx" ON "Nominee"("provinceCode");

-- CreateIndex
CREATE INDEX "Nominee_proposedKind_idx" ON "Nominee"("proposedKind");

-- CreateIndex
CREATE INDEX "Nominee_birth_idx" ON "Nominee"("birth");

-- CreateIndex
CREATE INDEX "Nominee_name_idx" ON "Nominee"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Post_nomineeId_proposed_ordinal_key" ON "Post"("nomineeId", "proposed", "ordinal");

-- CreateIndex
CREATE INDEX "PersonLink_nomineeId_idx" ON "PersonLink"("nomineeId");

-- CreateIndex
CREATE INDEX "PersonLink_personId_idx" ON "PersonLink"("personId");

-- CreateIndex
CREATE INDEX "Diagnostic_noticeId_ordinal_idx" ON "Diagnostic"("noticeId", "ordinal");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Place"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeCopy" ADD CONSTRAINT "NoticeCopy_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeCopy" ADD CONSTRAINT "NoticeCopy_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nominee" ADD CONSTRAINT "Nominee_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nominee" ADD CONSTRAINT "Nominee_cityCode_fkey" FOREIGN KEY ("cityCode") REFERENCES "Place"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nominee" ADD CONSTRAINT "Nominee_proposedCityCode_fkey" FOREIGN KEY ("proposedCityCode") REFERENCES "Place"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nominee" ADD CONSTRAINT "Nominee_provinceCode_fkey" FOREIGN KEY ("provinceCode") REFERENCES "Place"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_nomineeId_fkey" FOREIGN KEY ("nomineeId") REFERENCES "Nominee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_cityCode_fkey" FOREIGN KEY ("cityCode") REFERENCES "Place"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonLink" ADD CONSTRAINT "PersonLink_nomineeId_fkey" FOREIGN KEY ("nomineeId") REFERENCES "Nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonLink" ADD CONSTRAINT "PersonLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnostic" ADD CONSTRAINT "Diagnostic_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnostic" ADD CONSTRAINT "Diagnostic_nomineeId_fkey" FOREIGN KEY ("nomineeId") REFERENCES "Nominee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
