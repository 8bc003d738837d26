/** Dexie, loaded also where the browser forbids all storage: opening a database says so then. */
import './forbidden.ts'; // first

export { Dexie, type DBCore, type DBCoreTable, type Table } from 'dexie';
