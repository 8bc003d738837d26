/** Writes docs/formats/backup-schema.json from the schema of backup files. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { backupJsonSchema } from '#lib/core/exchange/backup-file.schema.ts';

const path = fileURLToPath(new URL('../../docs/formats/backup-schema.json', import.meta.url));
const text = JSON.stringify(backupJsonSchema());
await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
