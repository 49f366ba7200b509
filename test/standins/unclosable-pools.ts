// Loaded before the program: its pools close, and say then that they couldn’t.
import pg from 'pg';

class Unclosable extends pg.Pool {
  override async end(): Promise<void> {
    await super.end();
    throw new Error('The pool can’t be closed.');
  }
}
pg.Pool = Unclosable;
