/** New answers that a fit waits for at least. By itself, so that whoever has fewer fetches no more than this. */
export const NEW_LEAST = 200;
