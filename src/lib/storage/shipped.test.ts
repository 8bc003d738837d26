import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { shippedContract, type Shipped } from './shipped-contract.ts';

const folder = new URL('../../../tests/fixtures/stores/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

shippedContract(names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Shipped));
