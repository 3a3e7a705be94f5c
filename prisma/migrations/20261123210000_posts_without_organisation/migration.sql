-- 台州市副市长 names its post without an organisation of its own: found by the same words.
DROP INDEX "Post_whole_idx";
CREATE INDEX "Post_whole_idx" ON "Post" ((coalesce("organisation", '') || regexp_replace("title", '(候选人|人选)$', '')));
