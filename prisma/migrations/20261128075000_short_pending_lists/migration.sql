-- What is taken in waits in a list beside these indexes, which every question reads from end to end for every term: after 200
-- notices a misspelt name took half a second, since it asks for some hundred terms. A shorter list is emptied sooner, at the same cost.
ALTER INDEX "Nominee_searchTerms_idx" SET (gin_pending_list_limit = 128);
ALTER INDEX "Notice_searchTerms_idx" SET (gin_pending_list_limit = 128);
