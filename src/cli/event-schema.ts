/** Writes src/lib/core/log/event-schema.json from the schemas of the log's events. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { eventJsonSchema } from '#lib/core/log/event.schema.ts';

const path = fileURLToPath(new URL('../lib/core/log/event-schema.json', import.meta.url));
const text = JSON.stringify(eventJsonSchema());
await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
