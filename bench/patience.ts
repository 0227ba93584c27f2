/** Milliseconds after which a statement is ended at the database, whoever asked it. */
export const patience = 30_000;
