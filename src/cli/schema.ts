/**
 * npm run bank:schema
 * Writes questions/schema/*.json from the schemas, for the completion of field names in editors.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { JSON_SCHEMAS } from './json-schemas.ts';

await mkdir('questions/schema', { recursive: true });
for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
	const path = `questions/schema/${name}.json`;
	await writeFile(path, await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path }));
}
