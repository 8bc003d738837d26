import { shippedContract, type Shipped } from './shipped-contract.ts';

const files = import.meta.glob<Shipped>('../../../tests/fixtures/stores/*.json', { eager: true, import: 'default' });

shippedContract(Object.values(files));
