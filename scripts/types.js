/**
 * Makes the types of the dataset from its schema, so that the two cannot disagree.
 *
 *     npm run types              writes src/events/dataset-types.ts
 *     node scripts/types.js --check   only says whether it is in step with the schema
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileFromFile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const schema = 'schema/event-timeline.schema.json';
const target = 'src/events/dataset-types.ts';

const made = await compileFromFile(schema, {
  additionalProperties: false,
  bannerComment: `/* Made from ${schema} by \`npm run types\`. Change the schema, not this file. */`,
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
});
const text = await format(made, { ...(await resolveConfig(target)), filepath: target });

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(`${target} is not what ${schema} says: run \`npm run types\`.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
