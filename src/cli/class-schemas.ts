/** Writes src/lib/core/assign/*-schema.json and docs/formats/collection-schema.json from the schemas of the class. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { classJsonSchemas } from '#lib/core/assign/assignment.schema.ts';
import { rowJsonSchemas } from '#lib/core/assign/rows.schema.ts';
import { collectionJsonSchema } from '#lib/core/gradebook/collection.schema.ts';

const { assignment, submission } = classJsonSchemas();
const FILES = {
	'../lib/core/assign/assignment-schema.json': assignment,
	'../lib/core/assign/submission-schema.json': submission,
	'../lib/core/assign/class-schema.json': rowJsonSchemas(),
	'../../docs/formats/collection-schema.json': collectionJsonSchema()
};
for (const [name, schema] of Object.entries(FILES)) {
	const path = fileURLToPath(new URL(name, import.meta.url));
	await writeFile(path, await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path }));
}
