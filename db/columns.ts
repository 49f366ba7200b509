// Kinds of columns that the database fills in.
import type { ColumnType } from 'kysely';

export type Default<T> = ColumnType<T, T | undefined, T>;
export type Count = ColumnType<number, number | undefined, number>;
