/** Writes src/lib/core/assign/*-schema.json from the schemas of the class. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { classJsonSchemas } from '#lib/core/assign/assignment.schema.ts';
import { rowJsonSchemas } from '#lib/core/assign/rows.schema.ts';

const { assignment, submission } = classJsonSchemas();
const FILES = { 'assignment-schema': assignment, 'submission-schema': submission, 'class-schema': rowJsonSchemas() };
for (const [name, schema] of Object.entries(FILES)) {
	const path = fileURLToPath(new URL(`../lib/core/assign/${name}.json`, import.meta.url));
	await writeFile(path, await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path }));
}
