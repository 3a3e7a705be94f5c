/** The basis of a link to the person who was made together with the record: no judgement yet. */
export const OWN_RECORD = 'own-record';
